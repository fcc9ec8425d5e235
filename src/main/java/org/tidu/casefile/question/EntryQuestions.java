package org.tidu.casefile.question;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.problem.Outage;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;

/** Asks about answers that keep to the form and do not look right, by the tables {@code entry-questions} and {@code application-results} of an edition. */
@Component
public class EntryQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(EntryQuestions.class);

    private final RoundForms forms;
    private final SizeQuestion size;
    private final ResultQuestions results;

    EntryQuestions(RoundForms forms, SizeQuestion size, ResultQuestions results) {
        this.forms = forms;
        this.size = size;
        this.results = results;
    }

    /**
     * Nothing where a table cannot answer: the log says why.
     *
     * @param answers of the form as far as they go; values of any type are looked at, none of them throws
     */
    public EntryReading of(FormSet asked, String document, Map<String, Object> answers) {
        if (!document.equals(Documents.APPLICATION)) {
            return EntryReading.NONE;
        }
        try {
            return size.of(asked.editionId(), forms.schema(asked, document), answers).and(results.of(asked.editionId(), asked.results(), answers));
        } catch (RuntimeException unusable) {
            if (Outage.behind(unusable).isPresent()) {
                throw unusable;
            }
            // whoever fills in or hands in is not kept from it by a table of questions
            LOG.error("the questions of edition {} cannot be asked", asked.editionId(), unusable);
            return EntryReading.NONE;
        }
    }
}

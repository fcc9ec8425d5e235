package org.tidu.casefile.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.term.EditionId;

/** The results of a factory before and after it was built: how much better, and whether that can be. */
@Component
class ResultQuestions {

    private static final String QUESTIONS = "entry-questions";

    private final ProcedureTables tables;

    ResultQuestions(ProcedureTables tables) {
        this.tables = tables;
    }

    /** @param table of the results the form asks for, {@code application-results} */
    EntryReading of(EditionId editionId, String table, Map<String, Object> answers) {
        List<ComputedEntry> computed = new ArrayList<>();
        List<EntryQuestion> questions = new ArrayList<>();
        tables.byCode(editionId, table, "indicator").forEach((code, row) -> {
            ResultIndicator result = ResultIndicator.of(code, row);
            BigDecimal before = Amounts.of(answers.get(result.before()));
            BigDecimal after = Amounts.of(answers.get(result.after()));
            Improvement improvement = Improvement.of(tables.row(editionId, QUESTIONS, "result-improvement", result.given(before, after)));
            if (improvement.words() != null) {
                computed.add(new ComputedEntry(result.after(), improvement.words()));
            }
            Map<String, Object> asked = tables.row(editionId, QUESTIONS, "entry-questions-results", result.given(before, after, improvement));
            if (asked.get("question") instanceof String question) {
                questions.add(new EntryQuestion("BEFORE".equals(asked.get("place")) ? result.before() : result.after(), question));
            }
        });
        return new EntryReading(computed, questions);
    }
}

package org.tidu.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.casefile.difference.Change;
import org.tidu.casefile.difference.Differences;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;

/** What the last revision of each document changed of the one before. */
@Component
class LastChanges {

    private final Documents documents;
    private final RoundForms forms;

    LastChanges(Documents documents, RoundForms forms) {
        this.documents = documents;
        this.forms = forms;
    }

    /** @param filed what was handed in last, by form */
    List<Change> of(FormSet asked, Map<String, Document> filed) {
        return Stream.of(Documents.START, Documents.MATURITY, Documents.APPLICATION).map(filed::get).filter(Objects::nonNull)
                .filter(last -> last.revision() > 1).flatMap(last -> of(asked, last)).toList();
    }

    private Stream<Change> of(FormSet asked, Document last) {
        return documents.find(last.declarationNumber(), last.formId(), last.revision() - 1)
                .map(before -> Differences.between(forms.schema(asked, last.formId()), before.content(), last.content()))
                .orElse(List.of()).stream();
    }
}

package org.tidu.casefile.sight;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.difference.Change;
import org.tidu.casefile.difference.Differences;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Filing;
import org.tidu.casefile.question.ComputedEntry;
import org.tidu.casefile.question.EntryQuestion;
import org.tidu.casefile.question.EntryQuestions;
import org.tidu.casefile.question.OpenQuestions;
import org.tidu.casefile.question.OpenQuestionsTable;
import org.tidu.casefile.row.CaseRow;
import org.tidu.problem.NotFound;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;

/** Everything an enterprise handed in for a case, revision by revision, with what differs between two of them. */
@Component
class CaseDocuments {

    private final Documents documents;
    private final RoundForms forms;
    private final EntryQuestions questions;
    private final OpenQuestionsTable opened;

    CaseDocuments(Documents documents, RoundForms forms, EntryQuestions questions, OpenQuestionsTable opened) {
        this.documents = documents;
        this.forms = forms;
        this.questions = questions;
        this.opened = opened;
    }

    /** @param revisions the latest last */
    @Schema(name = "FiledDocument")
    record FiledDocument(String formId, String title, List<Filing> revisions) {}

    /**
     * @param comparedWith the revision that {@code changes} start from; null for the first one
     * @param changes      in the order of the form; empty when nothing differs
     * @param questions    what stood open when it was handed in
     * @param explanation  what the enterprise said about it
     * @param computed     what is worked out from the answers, to stand beside its field
     */
    @Schema(name = "DocumentRevision")
    record RevisionView(String formId, String title, int revision, Instant receivedAt, String sha256,
            @JsonRawValue String schema, Map<String, Object> data, @Nullable Integer comparedWith, List<Change> changes,
            List<EntryQuestion> questions, @Nullable String explanation, List<ComputedEntry> computed) {}

    /** In the order of the procedure: start form, self-evaluation, application. */
    List<FiledDocument> of(CaseRow row) {
        Map<String, List<Filing>> byForm = new LinkedHashMap<>();
        documents.filings(row.number())
                .forEach(filing -> byForm.computeIfAbsent(filing.formId(), form -> new ArrayList<>()).add(filing));
        return byForm.entrySet().stream()
                .map(form -> new FiledDocument(form.getKey(), Documents.title(form.getKey()), form.getValue())).toList();
    }

    /**
     * @param against the revision to compare with; null for the one before
     * @throws NotFound when there is no such revision
     */
    RevisionView revision(CaseRow row, String formId, int revision, @Nullable Integer against) {
        Document document = find(row, formId, revision);
        Integer earlier = against != null || revision == 1 ? against : Integer.valueOf(revision - 1);
        FormSet asked = forms.of(row.roundId());
        List<Change> changes = earlier == null ? List.of()
                : Differences.between(forms.schema(asked, formId), find(row, formId, earlier).content(), document.content());
        OpenQuestions open = opened.of(document);
        return new RevisionView(formId, Documents.title(formId), revision, document.receivedAt(), document.sha256(),
                forms.text(asked, formId), document.content(), earlier, changes, open.questions(), open.explanation(),
                questions.of(asked, formId, document.content()).computed());
    }

    private Document find(CaseRow row, String formId, int revision) {
        return documents.find(row.number(), formId, revision).orElseThrow(() -> new NotFound("没有这份材料的这一版"));
    }
}

package org.tidu.declaration.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.question.EntryQuestions;
import org.tidu.casefile.question.EntryReading;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.correction.Corrections;
import org.tidu.evidence.correction.EvidenceCorrections;
import org.tidu.form.FormValidator;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** What is still wrong with or missing from a form that is being filled in. Nothing is kept, and nothing of a submission depends on it. */
@Component
public class Entries {

    private final RoundForms forms;
    private final Corrections corrections;
    private final FormValidator validator;
    private final EntryQuestions questions;
    private final EvidenceCorrections evidence;
    private final CaseTable cases;

    Entries(RoundForms forms, Corrections corrections, FormValidator validator, EntryQuestions questions, EvidenceCorrections evidence,
            CaseTable cases) {
        this.forms = forms;
        this.corrections = corrections;
        this.validator = validator;
        this.questions = questions;
        this.evidence = evidence;
        this.cases = cases;
    }

    /**
     * @param taskKey the step in the model, {@code userTask_prepareApplication}
     * @param number  of the declaration
     * @return every bad or missing field by its path in the form, {@code scenarios[2].solution}, in a correction with what of the evidence was
     *         returned and is not replaced; empty when it could be handed in
     */
    public List<FieldError> wrong(String taskKey, DeclarationNumber number, FormSet asked, String formId, Map<String, Object> values) {
        boolean correction = taskKey.equals(Corrections.CORRECTION);
        FormSchema form = correction
                ? FormSchema.parse(corrections.form(corrections.of(number, asked), asked)) : forms.schema(asked, formId);
        List<FieldError> wrong = new ArrayList<>(validator.validate(form, values, Map.of()));
        if (formId.equals(Documents.APPLICATION)) {
            wrong.addAll(Consistency.of(values));
        }
        if (correction) {
            wrong.addAll(evidence.lacking(cases.find(number).orElseThrow()));
        }
        return wrong;
    }

    /** What is worked out from the answers and asked about them; in a correction of the application as it would stand. */
    public EntryReading read(String taskKey, DeclarationNumber number, FormSet asked, String formId, Map<String, Object> values) {
        return taskKey.equals(Corrections.CORRECTION)
                ? questions.of(asked, Documents.APPLICATION, corrections.of(number, asked).documents(values)
                        .getOrDefault(Documents.APPLICATION, Map.of()))
                : questions.of(asked, formId, values);
    }
}

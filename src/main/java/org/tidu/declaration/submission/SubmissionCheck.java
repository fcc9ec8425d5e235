package org.tidu.declaration.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.declaration.correction.Correction;
import org.tidu.declaration.correction.Corrections;
import org.tidu.declaration.correction.FiledTogether;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.engine.task.TaskAtHand;
import org.tidu.evidence.correction.EvidenceCorrections;
import org.tidu.form.FormValidator;
import org.tidu.form.InvalidForm;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;

/** Whether what was sent with a task may be taken in: by its form, in time, within what was returned, and readable for the rules. */
@Component
class SubmissionCheck {

    private static final String FACTS = "facts.";

    private final RoundForms forms;
    private final FormValidator validator;
    private final Corrections corrections;
    private final SubmittedInTime inTime;
    private final Assessments assessments;
    private final ReportedLevel reportedLevel;
    private final MendedRegistration registration;
    private final MaturityFirst maturityFirst;
    private final EvidenceCorrections evidence;

    SubmissionCheck(RoundForms forms, FormValidator validator, Corrections corrections, SubmittedInTime inTime,
            Assessments assessments, ReportedLevel reportedLevel, MendedRegistration registration, MaturityFirst maturityFirst,
            EvidenceCorrections evidence) {
        this.forms = forms;
        this.validator = validator;
        this.corrections = corrections;
        this.inTime = inTime;
        this.assessments = assessments;
        this.reportedLevel = reportedLevel;
        this.registration = registration;
        this.maturityFirst = maturityFirst;
        this.evidence = evidence;
    }

    /**
     * @throws InvalidInput                 naming every bad field below {@code data}
     * @throws org.tidu.problem.Conflict    when it comes too late
     */
    Submission accepted(TaskAtHand task, CaseRow row, Map<String, Object> data) {
        FormSet asked = forms.of(row.roundId());
        Correction correction = task.key().equals(Corrections.CORRECTION) ? corrections.of(row.number(), asked) : null;
        FormSchema form = correction == null ? forms.schema(asked, task.formId())
                : FormSchema.parse(corrections.form(correction, asked));
        Map<String, Object> before = Documents.START.equals(task.formId()) ? registration.before(row) : Map.of();
        Map<String, Object> values = values(form, data, before);
        refuse(registration.altered(before, values));
        Submission submission = new Submission(task, row, correction, registration.mended(before, values));
        if (submission.isApplication()) {
            inTime.check(task, row);
            maturityFirst.check(row);
        }
        refuse(broken(submission));
        return submission;
    }

    private Map<String, Object> values(FormSchema form, Map<String, Object> data, Map<String, Object> before) {
        try {
            return validator.accepted(form, data, before);
        } catch (InvalidForm wrong) {
            throw wrong.asInvalidInput("data");
        }
    }

    private List<FieldError> broken(Submission submission) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Map<String, Object>> documents = submission.documents();
        if (documents.containsKey(Documents.APPLICATION)) {
            errors.addAll(unreadable(submission, documents.get(Documents.APPLICATION)));
            errors.addAll(Consistency.of(documents.get(Documents.APPLICATION)));
        }
        if (documents.containsKey(Documents.MATURITY)) {
            String prefix = submission.correction() == null ? "" : FiledTogether.prefix(Documents.MATURITY);
            reportedLevel.problems(submission.task().editionId(), documents.get(Documents.MATURITY)).forEach(problem ->
                    errors.add(new FieldError(prefix + problem.path(), problem.message())));
        }
        if (submission.correction() != null) {
            errors.addAll(submission.correction().refused(submission.values()));
            errors.addAll(evidence.lacking(submission.row()));
        }
        return errors;
    }

    /** An application whose facts the rules cannot read is refused while it can still be put right, not found out afterwards. */
    private List<FieldError> unreadable(Submission submission, Map<String, Object> application) {
        try {
            assessments.readable(submission.task().editionId(), submission.row(), application);
            return List.of();
        } catch (InvalidInput unreadable) {
            return unreadable.errors().stream().map(SubmissionCheck::asInTheForm).toList();
        }
    }

    /** The facts are called as the fields of the form are. */
    private static FieldError asInTheForm(FieldError error) {
        String path = error.path().startsWith(FACTS) ? error.path().substring(FACTS.length()) : error.path();
        return new FieldError(path, error.message());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors).asInvalidInput("data");
        }
    }
}

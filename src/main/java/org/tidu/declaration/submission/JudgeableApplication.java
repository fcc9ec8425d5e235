package org.tidu.declaration.submission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** An application whose facts the rules cannot read is refused while it can still be put right, not found out afterwards. */
@Component
public class JudgeableApplication implements FormRule {

    private static final String FACTS = "facts.";

    private final CaseTable cases;
    private final Corrections corrections;
    private final Assessments assessments;

    JudgeableApplication(CaseTable cases, Corrections corrections, Assessments assessments) {
        this.cases = cases;
        this.corrections = corrections;
        this.assessments = assessments;
    }

    @Override
    public String formId() {
        return Documents.APPLICATION;
    }

    @Override
    public List<FieldError> check(FormInput input) {
        CaseRow row = cases.find(input.businessKey()).orElseThrow();
        try {
            assessments.facts(row, corrections.application(input));
            return List.of();
        } catch (InvalidInput unreadable) {
            return unreadable.errors().stream().map(JudgeableApplication::asInTheForm).toList();
        }
    }

    /** The facts are called as the fields of the form are. */
    private static FieldError asInTheForm(FieldError error) {
        String path = error.path().startsWith(FACTS) ? error.path().substring(FACTS.length()) : error.path();
        return new FieldError(path, error.message());
    }
}

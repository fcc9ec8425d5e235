package org.tidu.declaration.submission;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseTable;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.time.ReceiptTime;

/** The application: kept as a frozen revision with a receipt; the process gets none of it. */
@Component
public class ApplicationForm implements FormHandler {

    public static final String CORRECTION = "userTask_correctApplication";

    private final CaseTable cases;
    private final ReceiptTime receiptTime;
    private final Submissions submissions;
    private final Corrections corrections;

    ApplicationForm(CaseTable cases, ReceiptTime receiptTime, Submissions submissions,
            Corrections corrections) {
        this.cases = cases;
        this.receiptTime = receiptTime;
        this.submissions = submissions;
        this.corrections = corrections;
    }

    @Override
    public String formId() {
        return Documents.APPLICATION;
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        submissions.receive(input, corrections.application(input));
        cases.setSubmitted(input.businessKey(), receiptTime.now());
        return Map.of();
    }
}

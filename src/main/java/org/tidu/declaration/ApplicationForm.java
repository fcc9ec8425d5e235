package org.tidu.declaration;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.form.FormHandler;
import org.tidu.engine.form.FormInput;
import org.tidu.time.ReceiptTime;

/** The application: kept as a frozen revision with a receipt; the process gets none of it. */
@Component
class ApplicationForm implements FormHandler {

    static final String CORRECTION = "userTask_correctApplication";

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

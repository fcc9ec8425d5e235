package org.tidu.declaration;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.Tasks;
import org.tidu.engine.form.FormHandler;
import org.tidu.engine.form.FormInput;
import org.tidu.time.ReceiptTime;

/** The application: kept as a frozen revision with a receipt; the process gets none of it. */
@Component
class ApplicationForm implements FormHandler {

    static final String CORRECTION = "userTask_correctApplication";

    private final Tasks tasks;
    private final CaseTable cases;
    private final ReceiptTime receiptTime;
    private final Submissions submissions;
    private final Corrections corrections;

    ApplicationForm(Tasks tasks, CaseTable cases, ReceiptTime receiptTime, Submissions submissions,
            Corrections corrections) {
        this.tasks = tasks;
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
        if (tasks.find(input.taskId()).orElseThrow().key().equals(CORRECTION)) {
            submissions.receive(input, corrections.merged(input.businessKey(), input.values()));
        } else {
            submissions.receive(input, input.values());
        }
        cases.setSubmitted(input.businessKey(), receiptTime.now());
        return Map.of();
    }
}

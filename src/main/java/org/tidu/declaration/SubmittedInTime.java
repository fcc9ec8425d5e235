package org.tidu.declaration;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.engine.Tasks;
import org.tidu.engine.form.FormInput;
import org.tidu.engine.form.FormRule;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/**
 * An application counts when the server has received it by the deadline of its case, the last instant included
 * (通知 二（一）: 4月28日前). A correction has its own due date, which the process watches.
 */
@Component
class SubmittedInTime implements FormRule {

    private final Tasks tasks;
    private final CaseTable cases;
    private final ReceiptTime receiptTime;

    SubmittedInTime(Tasks tasks, CaseTable cases, ReceiptTime receiptTime) {
        this.tasks = tasks;
        this.cases = cases;
        this.receiptTime = receiptTime;
    }

    @Override
    public String formId() {
        return Documents.APPLICATION;
    }

    /** @throws Conflict when it comes too late */
    @Override
    public List<FieldError> check(FormInput input) {
        boolean correction = tasks.find(input.taskId())
                .filter(task -> task.key().equals(ApplicationForm.CORRECTION)).isPresent();
        CaseRow row = cases.find(input.businessKey()).orElseThrow();
        if (!correction && receiptTime.now().isAfter(row.deadlineAt())) {
            throw new Conflict("申报已于 " + ChinaTime.deadline(row.deadlineAt()) + "（北京时间）截止，收到时间 "
                    + ChinaTime.second(receiptTime.now()) + "，逾期不能提交；草稿已保留");
        }
        return List.of();
    }
}

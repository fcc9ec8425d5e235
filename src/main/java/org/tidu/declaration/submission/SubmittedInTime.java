package org.tidu.declaration.submission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.time.Lateness;

/**
 * An application counts when the server has received it by the deadline of its case, the last instant included
 * (通知 二（一）: 4月28日前); a correction, when it has been received by the end of its own task's last day.
 */
@Component
class SubmittedInTime implements FormRule {

    private final Tasks tasks;
    private final CaseTable cases;
    private final Lateness lateness;

    SubmittedInTime(Tasks tasks, CaseTable cases, Lateness lateness) {
        this.tasks = tasks;
        this.cases = cases;
        this.lateness = lateness;
    }

    @Override
    public String formId() {
        return Documents.APPLICATION;
    }

    /** @throws Conflict when it comes too late */
    @Override
    public List<FieldError> check(FormInput input) {
        TaskView task = tasks.find(input.taskId()).orElseThrow();
        if (task.key().equals(ApplicationForm.CORRECTION)) {
            lateness.refuse(task.dueAt(), "补正", "逾期不能提交，由县级按原材料审核；草稿已保留");
        } else {
            CaseRow row = cases.find(input.businessKey()).orElseThrow();
            lateness.refuse(row.deadlineAt(), "申报", "逾期不能提交；草稿已保留");
        }
        return List.of();
    }
}

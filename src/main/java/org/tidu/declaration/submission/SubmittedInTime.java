package org.tidu.declaration.submission;

import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.declaration.correction.Corrections;
import org.tidu.engine.task.TaskAtHand;
import org.tidu.time.Lateness;

/**
 * An application counts when the server has received it by the deadline of its case, the last instant included
 * (通知 二（一）: 4月28日前); a correction, when it has been received by the end of its own task's last day.
 */
@Component
class SubmittedInTime {

    private final Lateness lateness;

    SubmittedInTime(Lateness lateness) {
        this.lateness = lateness;
    }

    /** @throws org.tidu.problem.Conflict when it comes too late, naming both instants */
    void check(TaskAtHand task, CaseRow row) {
        if (task.key().equals(Corrections.CORRECTION)) {
            lateness.refuse(task.dueAt(), "补正", "逾期不能提交，由县级按原材料审核；草稿已保留");
        } else {
            lateness.refuse(row.deadlineAt(), "申报", "逾期不能提交；草稿已保留");
        }
    }
}

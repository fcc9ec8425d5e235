package org.tidu.declaration.submission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.row.CaseRow;
import org.tidu.engine.task.TaskAtHandTable;
import org.tidu.problem.Conflict;

/** An application and its maturity self-evaluation are written side by side; the self-evaluation is handed in first (通知 一（七）). */
@Component
public class MaturityFirst {

    public static final String SELF_EVALUATION = "userTask_selfEvaluateMaturity";

    private final TaskAtHandTable tasks;
    private final Receipts receipts;

    MaturityFirst(TaskAtHandTable tasks, Receipts receipts) {
        this.tasks = tasks;
        this.receipts = receipts;
    }

    /** The task that has to be handed in before the application; what has a receipt has been. */
    public Optional<String> missing(CaseRow row) {
        return tasks.openAt(row.number().value(), SELF_EVALUATION).filter(task -> receipts.ofTask(task, row.uscc()).isEmpty());
    }

    /** @throws Conflict while it is missing */
    void check(CaseRow row) {
        if (missing(row).isPresent()) {
            throw new Conflict("请先提交「填报成熟度自评估结果」，再提交申报书（通知 一（七））；申报书的内容已保留，可先保存草稿");
        }
    }
}

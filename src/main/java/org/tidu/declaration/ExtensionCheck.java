package org.tidu.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tidu.assessment.Limits;
import org.tidu.casefile.row.CaseRow;
import org.tidu.problem.FieldError;
import org.tidu.round.Round;
import org.tidu.time.ChinaTime;

/** Whether a case may have this much more time, for this reason. Every error names its field and the way out. */
final class ExtensionCheck {

    private ExtensionCheck() {}

    /** The new deadline lies after the present instant and the old deadline; the county's deadline is the last instant. */
    static List<FieldError> problems(CaseRow row, Round round, Instant deadlineAt, String reason, Instant now,
            Limits limits) {
        List<FieldError> errors = new ArrayList<>();
        if (deadlineAt == null) {
            errors.add(new FieldError("deadlineAt", "请填写新的截止时间"));
        } else if (!deadlineAt.isAfter(row.deadlineAt()) || !deadlineAt.isAfter(now)) {
            errors.add(new FieldError("deadlineAt",
                    "新的截止时间应晚于现在和原截止时间 " + ChinaTime.deadline(row.deadlineAt())));
        } else if (deadlineAt.isAfter(round.countyDeadlineAt())) {
            errors.add(new FieldError("deadlineAt",
                    "新的截止时间不能晚于县级推荐截止 " + ChinaTime.deadline(round.countyDeadlineAt())));
        }
        if (reason == null || reason.strip().length() < limits.extensionReasonLeast()
                || reason.length() > limits.extensionReasonMost()) {
            errors.add(new FieldError("reason", "请填写延长理由，" + limits.extensionReasonLeast() + " 至 "
                    + limits.extensionReasonMost() + " 字"));
        }
        return errors;
    }
}

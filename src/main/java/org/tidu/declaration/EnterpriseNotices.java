package org.tidu.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.notification.Messages;
import org.tidu.time.ChinaTime;

/** What an enterprise is told while its case is under way. */
@Component
class EnterpriseNotices {

    private static final String REMINDER = "申报即将截止，尚未提交";
    private static final Duration APART = Duration.ofHours(20);

    private final CaseTable cases;
    private final Messages messages;
    private final Clock clock;

    EnterpriseNotices(CaseTable cases, Messages messages, Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.clock = clock;
    }

    void taskWaits(String number, String taskName, Instant dueAt) {
        CaseRow row = cases.find(number).orElseThrow();
        messages.toEnterprise(row.uscc(), "待办：" + taskName,
                "申报 " + number + "（" + row.factoryName() + "）请在 " + ChinaTime.deadline(dueAt) + " 前完成「"
                        + taskName + "」。", number);
    }

    /** Two reminders never come within a day: a case that enters the window late has both timers due at once. */
    void remind(String number) {
        CaseRow row = cases.find(number).orElseThrow();
        if (!messages.sentSince(clock.instant().minus(APART), REMINDER, number)) {
            messages.toEnterprise(row.uscc(), REMINDER, "申报 " + number + "（" + row.factoryName() + "）将于 "
                    + ChinaTime.deadline(row.deadlineAt()) + "（北京时间）截止，请尽快提交。", number);
        }
    }
}

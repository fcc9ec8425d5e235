package org.tidu.declaration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ProcedureLimits;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.casefile.Verification;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.UnmetWords;
import org.tidu.engine.step.WaitingTask;
import org.tidu.notification.Messages;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;

/** What an enterprise is told while its case is under way. */
@Component
class EnterpriseNotices {

    private static final String REMINDER = "申报即将截止，尚未提交";

    private final CaseTable cases;
    private final TaskNotices notices;
    private final Assessments assessments;
    private final Messages messages;
    private final Rounds rounds;
    private final ProcedureLimits limits;
    private final Clock clock;

    EnterpriseNotices(CaseTable cases, TaskNotices notices, Assessments assessments, Messages messages, Rounds rounds,
            ProcedureLimits limits, Clock clock) {
        this.cases = cases;
        this.notices = notices;
        this.assessments = assessments;
        this.messages = messages;
        this.rounds = rounds;
        this.limits = limits;
        this.clock = clock;
    }

    /** Why it waits is said too: what was sent back names its items, its reason and its instant. */
    void taskWaits(WaitingTask task) {
        CaseRow row = cases.find(new DeclarationNumber(task.businessKey())).orElseThrow();
        TaskNotice notice = notices.of(row, task);
        messages.toDo(row.uscc(), notice.title(), about(row) + notice.text(), row.number(), task.id());
    }

    /** Conditions that are not met, and an exception was asked for or there is no time left to mend: an officer studies them. */
    void studied(DeclarationNumber number) {
        CaseRow row = cases.find(number).orElseThrow();
        List<Condition> unmet = assessments.unmet(number);
        WaiverOffer offer = assessments.offer(number);
        String next = offer.isPossible() ? "由" + offer.level().text() + "研究是否按特殊情况认可"
                : UnmetWords.items(offer.never()) + "不能作特殊情况认可，由县市区工信部门办理";
        messages.toEnterprise(row.uscc(), UnmetWords.items(unmet) + "未达到，由" + offer.level().text() + "研究",
                about(row) + "核验未达到的条件：" + UnmetWords.each(unmet) + "。" + next + "，结果另行告知。", number);
    }

    /** Everything that was judged is met; what is still verified stands between the case and its review. */
    void verified(DeclarationNumber number, Set<Verification> awaited) {
        CaseRow row = cases.find(number).orElseThrow();
        messages.toEnterprise(row.uscc(), "其余条件已达到，" + Verification.words(awaited) + "核实中",
                about(row) + "需核验的其余条件全部达到。" + Verification.words(awaited)
                        + "由工信部门核实，完毕后进入县市区审核；现在不需要您办理，核实未通过的会另行告知理由和补办期限。", number);
    }

    private static String about(CaseRow row) {
        return "申报 " + row.number() + "（" + row.factoryName() + "）";
    }

    /** Two reminders never come close together: a case that enters the window late has both timers due at once. */
    void remind(DeclarationNumber number) {
        CaseRow row = cases.find(number).orElseThrow();
        Round round = rounds.find(row.roundId()).orElseThrow();
        Duration apart = Duration.ofHours(limits.of(round.editionId(), round.tier()).remindersApart());
        if (!messages.sentSince(clock.instant().minus(apart), REMINDER, number)) {
            messages.toEnterprise(row.uscc(), REMINDER, "申报 " + number + "（" + row.factoryName() + "）将于 "
                    + ChinaTime.deadline(row.deadlineAt()) + "（北京时间）截止，请尽快提交。", number);
        }
    }
}

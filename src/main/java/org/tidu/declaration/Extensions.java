package org.tidu.declaration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.assessment.ProcedureLimits;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.process.Processes;
import org.tidu.notification.Messages;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.time.ChinaTime;

/** A city officer gives one case more time, with a reason. */
@Component
class Extensions {

    private final CaseTable cases;
    private final Rounds rounds;
    private final CaseLog log;
    private final Processes processes;
    private final Messages messages;
    private final ProcedureLimits limits;
    private final Clock clock;

    Extensions(CaseTable cases, Rounds rounds, CaseLog log, Processes processes, Messages messages, ProcedureLimits limits,
            Clock clock) {
        this.cases = cases;
        this.rounds = rounds;
        this.log = log;
        this.processes = processes;
        this.messages = messages;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @throws InvalidInput when the new deadline is not later than the present one, or later than the county's
     * @throws Conflict     when the application has been handed in or its time is over
     */
    @Transactional
    public void extend(CaseRow seen, Instant deadlineAt, String reason) {
        // a colleague may have extended it since, or its enterprise handed it in
        cases.hold(seen.number());
        CaseRow row = cases.find(seen.number()).orElseThrow();
        check(row, deadlineAt, reason);
        cases.setDeadline(row.number(), deadlineAt);
        log.review(row.number(), "延长申报期限", "EXTEND", "延长至 " + ChinaTime.deadline(deadlineAt), reason.strip(),
                List.of());
        processes.message("message_deadlineExtended", row.number().value(), Map.of("deadlineAt", deadlineAt));
        messages.toEnterprise(row.uscc(), "申报期限已延长", "申报 " + row.number() + " 的截止时间延长至 "
                + ChinaTime.deadline(deadlineAt) + "（北京时间）。理由：" + reason.strip(), row.number());
    }

    private void check(CaseRow row, Instant deadlineAt, String reason) {
        if (row.stage().ordinal() > Stage.PREPARATION.ordinal()) {
            throw new Conflict("该申报处于「" + row.stageText() + "」，只有尚未提交申报书的可以延长期限");
        }
        Round round = rounds.find(row.roundId()).orElseThrow();
        List<FieldError> errors = ExtensionCheck.problems(row, round, deadlineAt, reason, clock.instant(),
                limits.of(round.editionId(), round.tier()));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}

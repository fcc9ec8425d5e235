package org.tidu.declaration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.area.Areas;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.process.Processes;
import org.tidu.notification.Messages;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.term.DeclarationNumber;

/** An enterprise takes its declaration back, before or after it was handed in, until it is decided. */
@Component
class Withdrawals {

    private final CaseTable cases;
    private final CaseLog log;
    private final Processes processes;
    private final Messages messages;

    Withdrawals(CaseTable cases, CaseLog log, Processes processes, Messages messages) {
        this.cases = cases;
        this.log = log;
        this.processes = processes;
        this.messages = messages;
    }

    /**
     * @throws InvalidInput without a reason of 2 to 500 characters
     * @throws Conflict     when the case is closed
     */
    @Transactional
    public void withdraw(CaseRow row, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 500 || reason.strip().length() < 2) {
            throw new InvalidInput("reason", "请填写撤回理由，2 至 500 字");
        }
        if (row.stage() == Stage.CLOSED) {
            throw new Conflict("该申报已办结（" + row.outcomeText() + "），不能撤回");
        }
        log.review(row.number(), "企业撤回", "WITHDRAW", "撤回", reason.strip(), List.of());
        processes.message("message_declarationWithdrawn", row.number().value(), Map.of());
    }

    /** Called by the process: officers who had the case are told. */
    void record(DeclarationNumber number) {
        CaseRow row = cases.find(number).orElseThrow();
        if (row.stage().isUnderReview()) {
            messages.toGroup(Areas.countyGroup(row.countyCode()), "企业已撤回申报",
                    row.enterpriseName() + " 已撤回申报 " + number + "，该件不再参加排序和评审。", number);
        }
    }
}

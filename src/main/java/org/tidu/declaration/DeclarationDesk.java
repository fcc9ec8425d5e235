package org.tidu.declaration;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseSight;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.task.TaskView;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.problem.NotFound;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.time.ReceiptTime;

/** What a member of an enterprise does about its declarations, for modules that act in a member's name. */
@Profile("demo")
@Component
public class DeclarationDesk {

    private final Starts starts;
    private final Desk desk;
    private final Drafts drafts;
    private final Withdrawals withdrawals;
    private final CaseTable cases;
    private final CaseAccess access;
    private final ReceiptTime time;

    DeclarationDesk(Starts starts, Desk desk, Drafts drafts, Withdrawals withdrawals, CaseTable cases,
            CaseAccess access, ReceiptTime time) {
        this.starts = starts;
        this.desk = desk;
        this.drafts = drafts;
        this.withdrawals = withdrawals;
        this.cases = cases;
        this.access = access;
        this.time = time;
    }

    /** Starts a declaration in the round; returns its number. */
    public DeclarationNumber start(RoundId roundId, EnterpriseMember member, Map<String, Object> data) {
        return starts.start(roundId, member, data, time.now()).number();
    }

    public void saveStartDraft(RoundId roundId, EnterpriseMember member, Map<String, Object> data) {
        drafts.replace(member.uscc(), Drafts.ofStart(roundId), data, member.displayName());
    }

    /** Completes the open task of the case. */
    public void complete(DeclarationNumber number, EnterpriseMember member, Map<String, Object> data) {
        desk.complete(task(number, member).id(), member, data);
    }

    public void saveDraft(DeclarationNumber number, EnterpriseMember member, Map<String, Object> data) {
        desk.saveDraft(task(number, member), member, data);
    }

    public void withdraw(DeclarationNumber number, EnterpriseMember member, String reason) {
        withdrawals.withdraw(access.own(number, member), reason);
    }

    /** The open tasks of the member's enterprise. */
    public List<TaskView> open(EnterpriseMember member) {
        return desk.open(member);
    }

    /** All cases of the member's enterprise, the latest first. */
    public List<CaseRow> cases(EnterpriseMember member) {
        return cases.seenBy(CaseSight.ofEnterprise(member.uscc()));
    }

    /** Has somebody of the enterprise begun to fill in the start form of the round? */
    public boolean hasStartDraft(RoundId roundId, EnterpriseMember member) {
        return drafts.find(member.uscc(), Drafts.ofStart(roundId)).isPresent();
    }

    private TaskView task(DeclarationNumber number, EnterpriseMember member) {
        return desk.open(member).stream().filter(task -> task.businessKey().equals(number.value())).findFirst()
                .orElseThrow(() -> new NotFound("该申报目前没有待本企业办理的任务"));
    }
}

package org.tidu.enterprise;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.Forbidden;
import org.tidu.problem.NotFound;

/** What the administrator of an enterprise does about colleagues. */
@Component
class Members {

    private final Accounts accounts;
    private final Clock clock;

    Members(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    List<Account> of(EnterpriseMember me) {
        return accounts.ofEnterprise(me.uscc());
    }

    /** Approving twice changes nothing. */
    @Transactional
    public Account approve(EnterpriseMember me, String accountId) {
        requireAdministrator(me);
        Account colleague = colleague(me, accountId);
        accounts.approve(colleague.id());
        return colleague(me, accountId);
    }

    @Transactional
    public void remove(EnterpriseMember me, String accountId) {
        requireAdministrator(me);
        Account colleague = colleague(me, accountId);
        if (colleague.isAdministrator()) {
            throw new Conflict("不能移除账号管理员；请先把账号管理员交给另一位成员，或联系市工信局指定");
        }
        accounts.remove(colleague.id());
    }

    /**
     * Puts a colleague in the administrator's place; who hands over stays a member.
     *
     * @throws Conflict when the colleague still waits for approval
     */
    @Transactional
    public Account handOver(EnterpriseMember me, String accountId) {
        requireAdministrator(me);
        Account colleague = colleague(me, accountId);
        if (!colleague.isActive()) {
            throw new Conflict("该账号尚未同意加入，请先同意后再移交");
        }
        if (!colleague.isAdministrator()) {
            accounts.makeAdministrator(colleague);
        }
        return colleague(me, accountId);
    }

    /**
     * Lets a colleague hand in what was written, or fill it in only.
     *
     * @throws Conflict for the administrator, who always may, and for who still waits for approval
     */
    @Transactional
    public Account setRight(EnterpriseMember me, String accountId, MemberRight right) {
        requireAdministrator(me);
        Account colleague = colleague(me, accountId);
        if (colleague.isAdministrator()) {
            throw new Conflict("账号管理员总能提交，不必另给权限");
        }
        if (!colleague.isActive()) {
            throw new Conflict("该账号尚未同意加入，请先同意后再给提交权限");
        }
        accounts.letHandIn(colleague.id(), right == MemberRight.SUBMIT, me.accountId(), clock.instant().atOffset(ZoneOffset.UTC));
        return colleague(me, accountId);
    }

    private Account colleague(EnterpriseMember me, String accountId) {
        return accounts.find(accountId)
                .filter(account -> account.uscc().equals(me.uscc()))
                .orElseThrow(() -> new NotFound("本企业没有该账号"));
    }

    private static void requireAdministrator(EnterpriseMember me) {
        if (me.role() != AccountRole.ADMIN) {
            throw new Forbidden("此操作仅限本企业管理员");
        }
    }
}

package org.tidu.enterprise;

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

    Members(Accounts accounts) {
        this.accounts = accounts;
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

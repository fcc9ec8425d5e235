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
    Account approve(EnterpriseMember me, String accountId) {
        requireAdministrator(me);
        Account colleague = colleague(me, accountId);
        accounts.approve(colleague.id());
        return colleague(me, accountId);
    }

    @Transactional
    void remove(EnterpriseMember me, String accountId) {
        requireAdministrator(me);
        Account colleague = colleague(me, accountId);
        if (colleague.isAdministrator()) {
            throw new Conflict("不能移除管理员；请先联系市工信局更换本企业管理员");
        }
        accounts.remove(colleague.id());
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

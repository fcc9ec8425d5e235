package org.tidu.enterprise;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.identity.CurrentUser;
import org.tidu.identity.EnterprisePrincipal;
import org.tidu.problem.Forbidden;
import org.tidu.term.CreditCode;

/** The enterprise on whose behalf this request is made. */
@Component
public class CurrentEnterprise {

    private final CurrentUser user;
    private final Accounts accounts;
    private final Enterprises enterprises;
    private final Standings standings;

    CurrentEnterprise(CurrentUser user, Accounts accounts, Enterprises enterprises, Standings standings) {
        this.user = user;
        this.accounts = accounts;
        this.enterprises = enterprises;
        this.standings = standings;
    }

    /** @throws Forbidden for staff, for nobody, for removed accounts and for those that still wait for approval */
    public EnterpriseMember get() {
        Account account = account().orElseThrow(() -> new Forbidden("此操作仅限企业用户，请使用企业账号登录"));
        if (!account.isActive()) {
            throw new Forbidden("您的账号正在等待本企业管理员审核，审核通过后即可办理");
        }
        return member(account);
    }

    /**
     * The same for whoever is about to submit something.
     *
     * @throws Forbidden                 for colleagues who may only write; it says who may hand in
     * @throws org.tidu.problem.Conflict while nobody has confirmed the enterprise; it says who does
     */
    public EnterpriseMember confirmed() {
        EnterpriseMember member = get();
        if (!account().map(Account::maySubmit).orElse(false)) {
            throw new Forbidden("您可以填写，不能提交。" + whoSubmits(member.uscc())
                    + "可以提交；需要由您提交的，请账号管理员在“企业账号”中给您提交权限。已填写的内容已保存");
        }
        standings.requireConfirmed(member.uscc());
        return member;
    }

    private String whoSubmits(CreditCode uscc) {
        return accounts.ofEnterprise(uscc).stream().filter(Account::maySubmit).map(Account::displayName).limit(3).collect(Collectors.joining("、"));
    }

    /** The active enterprise user, if one makes this request. */
    public Optional<EnterpriseMember> find() {
        return account().filter(Account::isActive).map(this::member);
    }

    private Optional<Account> account() {
        return user.enterprise().map(EnterprisePrincipal::accountId).flatMap(accounts::find);
    }

    private EnterpriseMember member(Account account) {
        Enterprise enterprise = enterprises.find(account.uscc()).orElseThrow();
        return new EnterpriseMember(account.id(), account.loginName(), account.displayName(), enterprise.uscc(),
                enterprise.name(), enterprise.countyCode(), account.role());
    }
}

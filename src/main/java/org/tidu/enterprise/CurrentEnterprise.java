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
    private final MemberTable members;
    private final Accounts accounts;
    private final Standings standings;

    CurrentEnterprise(CurrentUser user, MemberTable members, Accounts accounts, Standings standings) {
        this.user = user;
        this.members = members;
        this.accounts = accounts;
        this.standings = standings;
    }

    /** @throws Forbidden for staff, for nobody, for removed accounts and for those that still wait for approval */
    public EnterpriseMember get() {
        return active().member();
    }

    /**
     * The same for whoever is about to submit something.
     *
     * @throws Forbidden                 for colleagues who may only write; it says who may hand in
     * @throws org.tidu.problem.Conflict while nobody has confirmed the enterprise; it says who does
     */
    public EnterpriseMember confirmed() {
        MemberTable.Row row = active();
        EnterpriseMember member = row.member();
        if (!row.account().maySubmit()) {
            throw new Forbidden("您可以填写，不能提交。" + whoSubmits(member.uscc())
                    + "可以提交；需要由您提交的，请账号管理员在“企业账号”中给您提交权限。已填写的内容已保存");
        }
        if (!row.isConfirmed()) {
            standings.requireConfirmed(member.uscc());
        }
        return member;
    }

    private String whoSubmits(CreditCode uscc) {
        return accounts.ofEnterprise(uscc).stream().filter(Account::maySubmit).map(Account::displayName).limit(3).collect(Collectors.joining("、"));
    }

    /** The active enterprise user, if one makes this request. */
    public Optional<EnterpriseMember> find() {
        return row().filter(row -> row.account().isActive()).map(MemberTable.Row::member);
    }

    private MemberTable.Row active() {
        MemberTable.Row row = row().orElseThrow(() -> new Forbidden("此操作仅限企业用户，请使用企业账号登录"));
        if (!row.account().isActive()) {
            throw new Forbidden("您的账号正在等待本企业管理员审核，审核通过后即可办理");
        }
        return row;
    }

    private Optional<MemberTable.Row> row() {
        return user.enterprise().map(EnterprisePrincipal::accountId).flatMap(members::find);
    }
}

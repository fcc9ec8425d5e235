package org.tidu.identity;

import java.security.Principal;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.engine.access.WeakPassword;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;

/** Checks the old password, behind the throttle of the log-in, and puts the new one in its place. */
@Component
class PasswordChange {

    private static final int LONGEST = 200;

    private final CurrentUser user;
    private final GuardedSignOn signOn;
    private final StaffDirectory staff;
    private final EnterpriseSignOn enterprises;
    private final DemoMode demo;

    PasswordChange(CurrentUser user, GuardedSignOn signOn, StaffDirectory staff, EnterpriseSignOn enterprises, DemoMode demo) {
        this.user = user;
        this.signOn = signOn;
        this.staff = staff;
        this.enterprises = enterprises;
        this.demo = demo;
    }

    /** @throws InvalidInput when the old one is wrong or the new one breaks the rules */
    void change(String oldPassword, String newPassword, String address) {
        if (oldPassword == null || newPassword == null) {
            throw new InvalidInput(oldPassword == null ? "oldPassword" : "newPassword", "请填写密码");
        }
        if (oldPassword.length() > LONGEST || newPassword.length() > LONGEST) {
            throw new InvalidInput(oldPassword.length() > LONGEST ? "oldPassword" : "newPassword",
                    "密码过长，最多 " + LONGEST + " 个字符");
        }
        if (oldPassword.equals(newPassword)) {
            throw new InvalidInput("newPassword", "新密码不能与原密码相同");
        }
        user.staff().ifPresentOrElse(
                member -> changeStaff(member, oldPassword, newPassword, address),
                () -> changeEnterprise(oldPassword, newPassword, address));
    }

    private void changeStaff(StaffMember member, String oldPassword, String newPassword, String address) {
        checkOld(member, member.id(), oldPassword, address);
        if (demo.forbids(newPassword)) {
            throw new InvalidInput("newPassword", "该密码是公开的演示密码，请另设密码");
        }
        if (!staff.passwordFits(member.id(), newPassword)) {
            throw new InvalidInput("newPassword", WeakPassword.RULES);
        }
        staff.changePassword(member.id(), newPassword);
    }

    private void changeEnterprise(String oldPassword, String newPassword, String address) {
        EnterprisePrincipal who = user.enterprise().orElseThrow(() -> new Forbidden("请先登录"));
        checkOld(who, who.loginName(), oldPassword, address);
        enterprises.changePassword(who.accountId(), newPassword);
    }

    private void checkOld(Principal who, String login, String password, String address) {
        if (!signOn.isOwnPassword(who, login, password, address)) {
            throw new InvalidInput("oldPassword", "原密码不正确");
        }
    }
}

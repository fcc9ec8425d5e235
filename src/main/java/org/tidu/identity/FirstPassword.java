package org.tidu.identity;

import org.tidu.engine.access.StaffDirectory;

/** The password an operator sets for the first administrator. */
final class FirstPassword {

    private static final int MIN_LENGTH = 12;
    private static final String ACTION =
            "设置环境变量 TIDU_ADMIN_LOGIN 和 TIDU_ADMIN_PASSWORD（至少 " + MIN_LENGTH
                    + " 位，含大小写字母、数字和符号）后重新启动；演示请使用 demo 模式";

    private FirstPassword() {}

    /** @throws UnsafeStart when there is none, or one that must not be used */
    static void check(String login, String password, StaffDirectory staff) {
        if (login == null || login.isBlank() || password == null || password.isBlank()) {
            throw new UnsafeStart("系统中没有管理员，也没有设置首个管理员的账号和密码", ACTION);
        }
        if (DemoMode.PASSWORD.equals(password)) {
            throw new UnsafeStart("首个管理员的密码是公开的演示密码", ACTION);
        }
        if (password.length() < MIN_LENGTH) {
            throw new UnsafeStart("首个管理员的密码少于 " + MIN_LENGTH + " 位", ACTION);
        }
        if (password.equalsIgnoreCase(login)) {
            throw new UnsafeStart("首个管理员的密码与账号相同", ACTION);
        }
        if (!staff.passwordFits(login, password)) {
            throw new UnsafeStart("首个管理员的密码过于简单：须含大写字母、小写字母、数字和符号，且不含账号", ACTION);
        }
    }
}

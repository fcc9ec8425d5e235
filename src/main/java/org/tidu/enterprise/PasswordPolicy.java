package org.tidu.enterprise;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.identity.DemoMode;

/** Passwords of enterprise accounts: at least ten characters, letters and digits, not the login name. */
@Component
class PasswordPolicy {

    private static final int MIN_LENGTH = 10;
    /** BCrypt reads no further. */
    private static final int MAX_BYTES = 72;

    private final DemoMode demo;

    PasswordPolicy(DemoMode demo) {
        this.demo = demo;
    }

    Optional<String> problem(String password, String loginName) {
        if (password == null || password.length() < MIN_LENGTH) {
            return Optional.of("密码至少 " + MIN_LENGTH + " 位，须同时含字母和数字");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("密码过长，最多 " + MAX_BYTES + " 个字节");
        }
        if (password.chars().noneMatch(Character::isLetter) || password.chars().noneMatch(Character::isDigit)) {
            return Optional.of("密码须同时含字母和数字");
        }
        if (password.equalsIgnoreCase(Accounts.normalise(loginName))) {
            return Optional.of("密码不能与登录名相同");
        }
        return demo.forbids(password) ? Optional.of("该密码是公开的演示密码，请另设密码") : Optional.empty();
    }
}

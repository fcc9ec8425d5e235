package org.tidu.identity;

import java.util.ArrayList;
import java.util.List;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** A log-in as it was typed. */
record LoginForm(String loginName, String password) {

    private static final int LONGEST = 200;

    LoginForm {
        loginName = loginName == null ? null : loginName.strip();
    }

    /** @throws InvalidInput naming what is missing */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        check(errors, "loginName", loginName, "请填写登录名或手机号");
        check(errors, "password", password, "请填写密码");
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void check(List<FieldError> errors, String path, String value, String message) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            errors.add(new FieldError(path, message));
        }
    }

    @Override
    public String toString() {
        return "LoginForm[" + loginName + "]";
    }
}

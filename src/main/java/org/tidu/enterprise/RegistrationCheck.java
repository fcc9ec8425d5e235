package org.tidu.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.problem.FieldError;

/** Everything wrong with a sign-up, at once. */
@Component
class RegistrationCheck {

    private static final Pattern LOGIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{3,31}");
    private static final int NAME_LENGTH = 200;
    private static final int PERSON_LENGTH = 50;

    private final Areas areas;
    private final Accounts accounts;
    private final ReservedNames reserved;
    private final PasswordPolicy passwords;

    RegistrationCheck(Areas areas, Accounts accounts, ReservedNames reserved, PasswordPolicy passwords) {
        this.areas = areas;
        this.accounts = accounts;
        this.reserved = reserved;
        this.passwords = passwords;
    }

    List<FieldError> errors(Registration typed) {
        List<FieldError> errors = new ArrayList<>();
        add(errors, "uscc", CreditCodeCheck.problem(typed.uscc()));
        add(errors, "enterpriseName", text(typed.enterpriseName(), NAME_LENGTH, "企业名称"));
        add(errors, "countyCode", areas.county(typed.countyCode()).isPresent()
                ? Optional.empty() : Optional.of("请选择生产经营所在的县市区"));
        add(errors, "loginName", loginName(typed.loginName()));
        add(errors, "displayName", text(typed.displayName(), PERSON_LENGTH, "联系人姓名"));
        add(errors, "mobile", mobile(typed.mobile()));
        add(errors, "email", ContactCheck.email(typed.email()));
        add(errors, "password", passwords.problem(typed.password(), typed.loginName()));
        return errors;
    }

    private Optional<String> loginName(String name) {
        if (name == null || !LOGIN_NAME.matcher(name.strip()).matches()) {
            return Optional.of("登录名应为 4–32 位，以字母开头，只含字母、数字、点、下划线和连字符");
        }
        boolean taken = accounts.findByLogin(name).isPresent() || reserved.contains(name.strip())
                || reserved.contains(Accounts.normalise(name));
        return taken ? Optional.of("登录名“" + name.strip() + "”已被使用，请换一个") : Optional.empty();
    }

    private Optional<String> mobile(String mobile) {
        Optional<String> problem = ContactCheck.mobile(mobile);
        if (problem.isPresent()) {
            return problem;
        }
        return accounts.findByLogin(mobile).isPresent()
                ? Optional.of("该手机号已注册，请直接登录或换一个手机号") : Optional.empty();
    }

    private static Optional<String> text(String value, int max, String label) {
        if (value == null || value.isBlank()) {
            return Optional.of("请填写" + label);
        }
        return value.strip().length() <= max ? Optional.empty() : Optional.of(label + "最多 " + max + " 字");
    }

    private static void add(List<FieldError> errors, String path, Optional<String> problem) {
        problem.ifPresent(message -> errors.add(new FieldError(path, message)));
    }
}

package org.tidu.enterprise;

import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody can be reached: what is wrong with it, in Chinese. */
final class ContactCheck {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    /** A name, a host with a dot, and at least two letters after the last: {@code a@b} reaches nobody. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*\\.[A-Za-z]{2,}");
    private static final int EMAIL_LENGTH = 120;

    private ContactCheck() {}

    static Optional<String> mobile(String mobile) {
        return mobile != null && MOBILE.matcher(mobile.strip()).matches()
                ? Optional.empty() : Optional.of("手机号应为 11 位中国大陆手机号，如 13800000000");
    }

    /** It may be left out. */
    static Optional<String> email(String email) {
        return email == null || email.isBlank() || email.length() <= EMAIL_LENGTH && EMAIL.matcher(email.strip()).matches()
                ? Optional.empty() : Optional.of("电子邮箱格式不正确，如 name@example.com；也可不填");
    }
}

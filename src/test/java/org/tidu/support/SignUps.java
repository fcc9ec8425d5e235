package org.tidu.support;

import java.util.concurrent.atomic.AtomicInteger;

/** Sign-ups of invented enterprises. */
public final class SignUps {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private SignUps() {}

    public static String json(String uscc, String loginName, String mobile) {
        return json(uscc, loginName, mobile, Visitors.ENTERPRISE_PASSWORD);
    }

    public static String json(String uscc, String loginName, String mobile, String password) {
        return json(uscc, loginName, mobile, "", password);
    }

    static String json(String uscc, String loginName, String mobile, String email, String password) {
        return """
                {"uscc":"%s","enterpriseName":"株洲试验机械有限公司","countyCode":"430211","loginName":"%s",
                 "displayName":"周敏","mobile":"%s","email":"%s","password":"%s"}""".formatted(uscc, loginName, mobile, email, password);
    }

    /** A code nobody used before, with the right check digit. */
    public static String nextCode() {
        String body = "91430200MA4T%05d".formatted(NEXT.getAndIncrement());
        int weight = 1;
        int sum = 0;
        for (char letter : body.toCharArray()) {
            sum += ALPHABET.indexOf(letter) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    public static String nextMobile() {
        return "139%08d".formatted(NEXT.getAndIncrement());
    }
}

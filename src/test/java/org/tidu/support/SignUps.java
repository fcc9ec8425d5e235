package org.tidu.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-ups of invented enterprises. */
public final class SignUps {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    public static final String NAME = "株洲试验机械有限公司";
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
                {"uscc":"%s","enterpriseName":"%s","countyCode":"430211","loginName":"%s",
                 "displayName":"周敏","mobile":"%s","email":"%s","password":"%s"}""".formatted(uscc, NAME, loginName, mobile, email, password);
    }

    /** A list names the invented enterprise: for a workshop's honour, which no condition asks for. */
    public static void list(JdbcClient jdbc, String uscc) {
        if (jdbc.sql("select count(*) from roster_benchmark where uscc = ?").param(uscc).query(Integer.class).single() == 0) {
            jdbc.sql("insert into roster_benchmark (uscc, honour_kind, honour_year, name, imported_by, imported_at) "
                    + "values (?, 'HUNAN_BENCHMARK_WORKSHOP', 2022, ?, 'zhuzhou1', current_timestamp)").params(uscc, NAME).update();
        }
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

package org.tidu.assessment.verdict;

import java.math.BigDecimal;

/** A result of a table as a person reads it: 是 and 否, numbers without idle zeros. */
public final class Shown {

    private Shown() {}

    public static String text(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        if (value instanceof Long || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }
}

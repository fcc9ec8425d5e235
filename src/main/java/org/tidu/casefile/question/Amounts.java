package org.tidu.casefile.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.lang.Nullable;
import org.tidu.form.schema.Json;

/** Numbers of an unfinished form, where anything may stand. */
final class Amounts {

    /** More than any figure of a form has; beyond, a number is none that somebody meant. */
    private static final int DIGITS = 20;
    private static final int SHOWN_DECIMALS = 4;

    private Amounts() {}

    /** Null for what is no number, or none of a size that can be worked with. */
    @Nullable
    static BigDecimal of(@Nullable Object value) {
        BigDecimal number = Json.number(value);
        boolean usable = number != null && number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS;
        return usable ? plain(number) : null;
    }

    /**
     * As people write it, with at most four decimals and a space before its unit; null for none.
     *
     * @param unit null or empty where there is none
     */
    @Nullable
    static String shown(@Nullable BigDecimal number, @Nullable String unit) {
        return number == null ? null
                : plain(number.setScale(Math.min(number.scale(), SHOWN_DECIMALS), RoundingMode.HALF_UP)).toPlainString() + spaced(unit);
    }

    private static String spaced(@Nullable String unit) {
        return unit == null || unit.isEmpty() ? "" : unit.equals("%") ? unit : " " + unit;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

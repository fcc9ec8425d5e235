package org.tidu.casefile.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * What a result has become better by; less than zero where it has become worse.
 *
 * @param value null where it cannot be worked out
 */
record Improvement(@Nullable BigDecimal value, @Nullable String unit) {

    private static final int WORDS_DECIMALS = 2;

    static Improvement of(Map<String, Object> row) {
        return new Improvement(Amounts.of(row.get("improvement")), (String) row.get("improvementUnit"));
    }

    @Nullable
    String shown() {
        return inItsUnit(value);
    }

    @Nullable
    String inItsUnit(@Nullable BigDecimal amount) {
        return Amounts.shown(amount, unit);
    }

    /** 比建设前改善 23.5 个百分点; null where there is nothing to say. */
    @Nullable
    String words() {
        if (value == null) {
            return null;
        }
        String amount = inItsUnit(value.abs().setScale(WORDS_DECIMALS, RoundingMode.HALF_UP));
        return switch (value.signum()) {
            case 1 -> "比建设前改善 " + amount;
            case -1 -> "比建设前变差 " + amount;
            default -> "与建设前相同";
        };
    }
}

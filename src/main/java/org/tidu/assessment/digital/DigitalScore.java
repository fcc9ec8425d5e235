package org.tidu.assessment.digital;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * The composite score of digitalisation: the mean of the answered graded items.
 *
 * @param value    rounded half up to two decimals, for display; null when no graded item was answered
 * @param answered how many graded items were answered
 * @param exact    the mean as a reduced fraction, {@code 361/6}, or a whole number
 */
public record DigitalScore(
        @Schema(description = "四舍五入到两位小数，只供显示 / rounded, for display only")
        @Nullable BigDecimal value,
        @Schema(description = "已作答的评级项数 / graded items answered", example = "6") int answered,
        @Schema(description = "精确值，既约分数 / exact, as a reduced fraction", example = "361/6") @Nullable String exact) {

    /** From the context {@code {sum, answered, complete}} of a rule set. */
    public static DigitalScore of(Map<?, ?> composite) {
        int answered = ((Number) composite.get("answered")).intValue();
        if (answered == 0) {
            return new DigitalScore(null, 0, null);
        }
        BigDecimal sum = new BigDecimal(composite.get("sum").toString());
        return new DigitalScore(sum.divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP), answered,
                fraction(sum, answered));
    }

    private static String fraction(BigDecimal sum, int answered) {
        BigDecimal whole = sum.setScale(Math.max(0, sum.scale()));
        BigInteger above = whole.unscaledValue();
        BigInteger below = BigInteger.TEN.pow(whole.scale()).multiply(BigInteger.valueOf(answered));
        BigInteger common = above.gcd(below);
        String numerator = above.divide(common).toString();
        return common.equals(below) ? numerator : numerator + "/" + below.divide(common);
    }
}

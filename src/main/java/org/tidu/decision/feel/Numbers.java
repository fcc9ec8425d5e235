package org.tidu.decision.feel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as in feel-scala: decimals of 34 digits, here a Long where one stands for exactly the same decimal. The scale is
 * kept, {@code string(2.0)} shows it.
 */
final class Numbers {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final double WRITTEN_PLAINLY = 1e7;
    private static final int BITS_OF_LONG = 63;
    private static final int DIGITS_OF_LONG = 19;

    private Numbers() {}

    static Object canonical(BigDecimal number) {
        return number.scale() == 0 && number.unscaledValue().bitLength() <= BITS_OF_LONG ? (Object) number.longValue() : number;
    }

    static BigDecimal decimal(Object number) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
    }

    /** The decimal that stands for this double in writing. Most have two places at most, and spare the detour over a text. */
    static BigDecimal written(double number) {
        if (Math.abs(number) < WRITTEN_PLAINLY) {
            long hundredths = Math.round(number * 100);
            if (hundredths / 100.0 == number) {
                return hundredths % 10 == 0 ? BigDecimal.valueOf(hundredths / 10, 1) : BigDecimal.valueOf(hundredths, 2);
            }
        }
        return new BigDecimal(Double.toString(number));
    }

    static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof BigDecimal;
    }

    static Object result(BigDecimal number) {
        boolean whole = number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
        if (whole && (number.signum() == 0 || number.precision() - number.scale() <= DIGITS_OF_LONG)) {
            BigDecimal exact = number.setScale(0, RoundingMode.UNNECESSARY);
            if (exact.unscaledValue().bitLength() <= BITS_OF_LONG) {
                return exact.longValue();
            }
        }
        return number.doubleValue();
    }

    static int compare(Object x, Object y) {
        return x instanceof Long one && y instanceof Long other
                ? Long.compare(one, other)
                : decimal(x).compareTo(decimal(y));
    }

    static Object add(Object x, Object y) {
        if (x instanceof Long one && y instanceof Long other) {
            long sum = one + other;
            if (((one ^ sum) & (other ^ sum)) >= 0) {
                return sum;
            }
        }
        return canonical(decimal(x).add(decimal(y), DIGITS));
    }

    static Object subtract(Object x, Object y) {
        if (x instanceof Long one && y instanceof Long other) {
            long difference = one - other;
            if (((one ^ other) & (one ^ difference)) >= 0) {
                return difference;
            }
        }
        return canonical(decimal(x).subtract(decimal(y), DIGITS));
    }

    static Object multiply(Object x, Object y) {
        if (x instanceof Long one && y instanceof Long other && Math.multiplyHigh(one, other) == (one * other) >> BITS_OF_LONG) {
            return one * other;
        }
        return canonical(decimal(x).multiply(decimal(y), DIGITS));
    }

    /** Null when divided by 0. */
    static Object divide(Object x, Object y) {
        if (x instanceof Long one && y instanceof Long other && other > 0 && one % other == 0) {
            return one / other;
        }
        BigDecimal divisor = decimal(y);
        return divisor.signum() == 0 ? null : canonical(decimal(x).divide(divisor, DIGITS));
    }

    static Object negate(Object x) {
        return canonical(decimal(x).negate());
    }

    static Object round(Object x, int scale, RoundingMode mode) {
        return x instanceof Long && scale == 0 ? x : canonical(decimal(x).setScale(scale, mode));
    }
}

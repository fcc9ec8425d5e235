package org.tidu.decision.feel;

import java.math.RoundingMode;

/** Built-in functions that round numbers. */
final class Rounding {

    private static final int REASONABLE = 1000;

    private Rounding() {}

    static Object floor(Object value) {
        return Numbers.isNumber(value) ? Numbers.round(value, 0, RoundingMode.FLOOR) : null;
    }

    static Object ceiling(Object value) {
        return Numbers.isNumber(value) ? Numbers.round(value, 0, RoundingMode.CEILING) : null;
    }

    /** Half to the even neighbour. */
    static Object decimal(Object value, Object scale) {
        return round(value, scale, RoundingMode.HALF_EVEN);
    }

    static Object halfUp(Object value, Object scale) {
        return round(value, scale, RoundingMode.HALF_UP);
    }

    private static Object round(Object value, Object scale, RoundingMode mode) {
        if (!Numbers.isNumber(value) || !Numbers.isNumber(scale)) {
            return null;
        }
        if (!(scale instanceof Long places) || Math.abs(places) > REASONABLE) {
            throw new OutsideSubset("scale " + scale);
        }
        return Numbers.round(value, places.intValue(), mode);
    }
}

package org.tidu.decision.feel;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Equality and order. Null, where a Boolean is expected, is FEEL's null: the values cannot be compared. */
final class Comparison {

    private Comparison() {}

    /** {@code x = y}: null is equal to null only; values of different types are neither equal nor unequal. */
    static Boolean equal(Object x, Object y) {
        if (x == null || y == null) {
            return x == y;
        }
        if (x instanceof String || x instanceof Boolean) {
            return x.getClass() == y.getClass() ? (Boolean) x.equals(y) : null;
        }
        if (Numbers.isNumber(x)) {
            return Numbers.isNumber(y) ? (Boolean) (Numbers.compare(x, y) == 0) : null;
        }
        if (x instanceof List<?> one && y instanceof List<?> other) {
            return equal(one, other);
        }
        if (x instanceof Map && y instanceof Map) {
            throw new OutsideSubset("equality of contexts");
        }
        return null;
    }

    private static boolean equal(List<?> x, List<?> y) {
        if (x.size() != y.size()) {
            return false;
        }
        Iterator<?> other = y.iterator();
        for (Object item : x) {
            if (!Boolean.TRUE.equals(equal(Values.of(item), Values.of(other.next())))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a list holds a value; other than with {@code =}, values of different types are plainly not the same. */
    static boolean contains(List<?> list, Object value) {
        for (Object item : list) {
            if (item instanceof String ? item.equals(value) : same(Values.of(item), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Object x, Object y) {
        if (!(x instanceof List<?> one) || !(y instanceof List<?> other)) {
            return Boolean.TRUE.equals(equal(x, y));
        }
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        for (Object item : one) {
            if (!same(Values.of(item), Values.of(others.next()))) {
                return false;
            }
        }
        return true;
    }

    /** The order of two values, numbers or strings, tested by {@code wanted}; null for any others. */
    static Boolean ordered(Object x, Object y, Order wanted) {
        if (x instanceof String one) {
            return y instanceof String other ? (Boolean) wanted.holds(one.compareTo(other)) : null;
        }
        if (Numbers.isNumber(x)) {
            return Numbers.isNumber(y) ? (Boolean) wanted.holds(Numbers.compare(x, y)) : null;
        }
        if (x instanceof List && y instanceof List) {
            throw new OutsideSubset("order of lists");
        }
        return null;
    }

    enum Order {
        LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL;

        boolean holds(int sign) {
            return switch (this) {
                case LESS -> sign < 0;
                case LESS_OR_EQUAL -> sign <= 0;
                case GREATER -> sign > 0;
                case GREATER_OR_EQUAL -> sign >= 0;
            };
        }
    }
}

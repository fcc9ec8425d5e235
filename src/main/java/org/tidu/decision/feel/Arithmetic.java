package org.tidu.decision.feel;

import java.util.function.BinaryOperator;

/** Calculation with numbers, and strings put together; null for any other operands. */
final class Arithmetic {

    private Arithmetic() {}

    static Part add(Part x, Part y) {
        Node left = x.node();
        Node right = y.node();
        return Part.of(env -> sum(left.value(env), right.value(env)), x, y);
    }

    private static Object sum(Object x, Object y) {
        if (x instanceof String one) {
            return y instanceof String other ? one.concat(other) : null;
        }
        return Numbers.isNumber(x) && Numbers.isNumber(y) ? Numbers.add(x, y) : null;
    }

    static Part of(Part x, Part y, BinaryOperator<Object> operator) {
        Node left = x.node();
        Node right = y.node();
        return Part.of(env -> {
            Object one = left.value(env);
            Object other = right.value(env);
            return Numbers.isNumber(one) && Numbers.isNumber(other) ? operator.apply(one, other) : null;
        }, x, y);
    }

    static Part negate(Part x) {
        Node node = x.node();
        return Part.of(env -> {
            Object value = node.value(env);
            return Numbers.isNumber(value) ? Numbers.negate(value) : null;
        }, x);
    }
}

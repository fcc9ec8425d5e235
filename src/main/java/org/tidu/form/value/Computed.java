package org.tidu.form.value;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import org.tidu.form.schema.Feel;
import org.tidu.form.schema.Scope;

/** The value of an expression field, as JSON can hold it. */
final class Computed {

    private Computed() {}

    static Object value(String expression, Scope scope) {
        Object value = Feel.isExpression(expression) ? Feel.SHARED.valueOf(expression, scope) : null;
        return value instanceof TemporalAccessor || value instanceof TemporalAmount ? value.toString() : value;
    }
}

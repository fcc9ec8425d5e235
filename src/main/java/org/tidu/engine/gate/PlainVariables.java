package org.tidu.engine.gate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.tidu.engine.Values;

/** Between the engine's variables and the plain JSON values a form speaks of. */
final class PlainVariables {

    private PlainVariables() {}

    static Map<String, Object> of(Map<String, ?> variables) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (variables instanceof VariableMap typed) {
            // walking the entries would unpack every value, also those that are not to be unpacked
            typed.keySet().forEach(name -> plain.put(name, of((Object) typed.getValueTyped(name))));
        } else if (variables != null) {
            variables.forEach((name, value) -> plain.put(name, of(value)));
        }
        return plain;
    }

    /** A value no form can hold (a file, a serialised object, broken JSON) stays what it is, and is refused as such. */
    private static Object of(Object value) {
        if (!(value instanceof TypedValue typed)) {
            return Values.toPlain(value);
        }
        if (typed instanceof JsonValue json && json.getValueSerialized() == null && !json.isDeserialized()) {
            return null;
        }
        try {
            return typed instanceof JsonValue || typed instanceof PrimitiveValue<?> || typed.getType() == null
                            || typed.getValue() == null
                    ? Values.toPlain(typed.getValue())
                    : typed;
        } catch (RuntimeException unreadable) {
            return typed;
        }
    }

    /** Whole numbers become Integer or Long and others Double, as Tasklist sends them; maps and lists JSON. */
    static Map<String, Object> toEngine(Map<String, Object> values) {
        Map<String, Object> variables = new LinkedHashMap<>();
        values.forEach((name, value) ->
                variables.put(name, value instanceof Number number ? number(number) : Values.toEngine(value)));
        return variables;
    }

    private static Number number(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        if (exact.stripTrailingZeros().scale() > 0 || exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return exact.doubleValue();
        }
        long whole = exact.longValue();
        return whole == (int) whole ? (Number) (int) whole : (Number) whole;
    }
}

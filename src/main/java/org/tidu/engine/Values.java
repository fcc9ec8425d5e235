package org.tidu.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/** Between plain Java values, which the modules use, and the engine's typed JSON variables. */
public final class Values {

    private static final ObjectMapper JSON_MAPPER = new ObjectMapper();

    private Values() {}

    /** Maps and lists become JSON variables, instants dates; everything else goes as it is. */
    public static Map<String, Object> toEngine(Map<String, ?> plain) {
        Map<String, Object> typed = new LinkedHashMap<>();
        plain.forEach((name, value) -> typed.put(name, toEngine(value)));
        return typed;
    }

    public static Object toEngine(Object value) {
        if (value instanceof Map || value instanceof Collection) {
            try {
                return SpinValues.jsonValue(JSON_MAPPER.writeValueAsString(value)).create();
            } catch (JsonProcessingException notJson) {
                throw new IllegalArgumentException("not representable as JSON: " + value.getClass(), notJson);
            }
        }
        return value instanceof Instant instant ? Date.from(instant) : value;
    }

    /**
     * A variable in the type a module asks for: an instant for a date, numbers in the kind wanted.
     *
     * @return null for null
     * @throws ClassCastException when it is of another kind
     */
    public static <T> T as(Class<T> type, Object value) {
        Object plain = toPlain(value);
        if (plain instanceof Date date && type == Instant.class) {
            return type.cast(date.toInstant());
        }
        if (plain instanceof Number number && type == Integer.class) {
            return type.cast(number.intValue());
        }
        if (plain instanceof Number number && type == Double.class) {
            return type.cast(number.doubleValue());
        }
        return type.cast(plain);
    }

    /** JSON variables become maps, lists and scalars; everything else goes as it is. */
    public static Map<String, Object> toPlain(Map<String, ?> typed) {
        Map<String, Object> plain = new LinkedHashMap<>();
        typed.forEach((name, value) -> plain.put(name, toPlain(value)));
        return plain;
    }

    public static Object toPlain(Object value) {
        if (value instanceof TypedValue typed) {
            return toPlain(typed.getValue());
        }
        if (value instanceof SpinJsonNode node) {
            try {
                return JSON_MAPPER.readValue(node.toString(), new TypeReference<Object>() {});
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("a stored JSON variable cannot be read", broken);
            }
        }
        return value;
    }

}

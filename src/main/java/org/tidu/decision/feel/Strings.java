package org.tidu.decision.feel;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Built-in functions on strings. */
final class Strings {

    private Strings() {}

    static Object string(Object value) {
        return value == null || value instanceof String ? value : shown(value);
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        if (value instanceof Map) {
            throw new OutsideSubset("order of entries");
        }
        if (!(value instanceof List<?> list)) {
            return String.valueOf(value);
        }
        StringBuilder text = new StringBuilder("[");
        for (Object item : list) {
            text.append(text.length() > 1 ? ", " : "").append(shown(Values.of(item)));
        }
        return text.append(']').toString();
    }

    /** Nulls in the list are left out; a delimiter of null is none. */
    static Object joined(Object strings, Object delimiter) {
        if (!(strings instanceof List<?> list) || delimiter != null && !(delimiter instanceof String)) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (Object item : list) {
            Object string = Values.of(item);
            if (string != null && !(string instanceof String)) {
                return null;
            }
            if (string != null) {
                text.append(first || delimiter == null ? "" : (String) delimiter).append((String) string);
                first = false;
            }
        }
        return text.toString();
    }

    static Object length(Object value) {
        return value instanceof String text ? (Long) (long) text.length() : null;
    }

    static Object test(Object text, Object other, BiPredicate<String, String> holds) {
        return text instanceof String one && other instanceof String two ? (Boolean) holds.test(one, two) : null;
    }
}

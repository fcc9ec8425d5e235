package org.tidu.decision.feel;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java values as feel-scala takes them in and gives them out. */
public final class Values {

    private Values() {}

    /**
     * A value from outside as expressions see it.
     *
     * @throws OutsideSubset for dates, functions and objects
     */
    public static Object of(Object given) {
        return isPlain(given) || given instanceof List || given instanceof Map ? given : converted(given);
    }

    /**
     * Needs no conversion, by the cheap questions: whether an object is a Map is soon answered for the usual classes, while
     * finding out that a Map is no List takes the JVM a search.
     */
    private static boolean isPlain(Object given) {
        return given == null || given instanceof String || given instanceof Boolean || given instanceof Long
                || given instanceof AbstractMap;
    }

    private static Object converted(Object given) {
        if (given instanceof Integer || given instanceof Short) {
            return ((Number) given).longValue();
        }
        if (given instanceof Double || given instanceof Float) {
            double number = ((Number) given).doubleValue();
            return Double.isFinite(number) ? Numbers.canonical(Numbers.written(number)) : null;
        }
        if (given instanceof BigDecimal number) {
            return Numbers.canonical(number);
        }
        throw new OutsideSubset(given.getClass().getName());
    }

    /** An entry of a context, or null. Keys are strings: where a key is missing and others are not, feel-scala decides. */
    static Object entry(Map<?, ?> context, String key) {
        Object value = context.get(key);
        if (value == null && !context.containsKey(key)) {
            requireNames(context);
        }
        return of(value);
    }

    static void requireNames(Map<?, ?> context) {
        if (context instanceof PlainContext) {
            return;
        }
        for (Object key : context.keySet()) {
            if (!(key instanceof String)) {
                throw new OutsideSubset("key " + key);
            }
        }
    }

    /**
     * The result as the engine gets it: numbers as Long where they are whole, else Double. Lists and maps that hold
     * nothing to change are handed on as they are.
     */
    public static Object result(Object value) {
        if (value instanceof AbstractMap<?, ?> context) {
            return context instanceof PlainContext ? context : result(context);
        }
        if (isPlain(value)) {
            return value;
        }
        if (value instanceof BigDecimal number) {
            return Numbers.result(number);
        }
        return value instanceof List<?> list ? result(list) : result((Map<?, ?>) value);
    }

    private static Object result(List<?> list) {
        List<Object> changed = null;
        int index = 0;
        for (Object item : list) {
            Object result = result(of(item));
            if (changed == null && result != item) {
                changed = new ArrayList<>(list.subList(0, index));
            }
            if (changed != null) {
                changed.add(result);
            }
            index++;
        }
        return changed == null ? list : changed;
    }

    private static Object result(Map<?, ?> context) {
        Map<Object, Object> changed = null;
        for (Map.Entry<?, ?> entry : context.entrySet()) {
            if (!(entry.getKey() instanceof String)) {
                throw new OutsideSubset("key " + entry.getKey());
            }
            Object result = result(of(entry.getValue()));
            if (result != entry.getValue()) {
                changed = changed == null ? new LinkedHashMap<>(context) : changed;
                changed.put(entry.getKey(), result);
            }
        }
        return changed == null ? context : changed;
    }

    /** A constant is handed out again and again: nobody may change it. */
    static Object frozen(Object value) {
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(list.stream().map(Values::frozen).collect(ArrayList::new, List::add, List::addAll));
        }
        if (value instanceof Map<?, ?> context) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            context.forEach((key, entry) -> copy.put(key, frozen(entry)));
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }
}

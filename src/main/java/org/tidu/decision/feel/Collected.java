package org.tidu.decision.feel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Built-in functions on lists and contexts. */
final class Collected {

    private Collected() {}

    static Object count(Object value) {
        return value instanceof List<?> list ? (Long) (long) list.size() : null;
    }

    static Object isEmpty(Object value) {
        return value instanceof List<?> list ? (Boolean) list.isEmpty() : null;
    }

    static Object contains(Object value, Object element) {
        return value instanceof List<?> list ? (Boolean) Comparison.contains(list, element) : null;
    }

    static Object entry(Object value, Object key) {
        if (!(value instanceof Map<?, ?> context)) {
            return null;
        }
        if (key instanceof List) {
            throw new OutsideSubset("path of keys");
        }
        return key instanceof String name ? Values.entry(context, name) : null;
    }

    /** The first of equal values stays. */
    static Object distinct(Object value) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        Set<Object> strings = new LinkedHashSet<>();
        for (Object item : list) {
            if (!(item instanceof String)) {
                return distinctByPairs(list);
            }
            strings.add(item);
        }
        return new ArrayList<>(strings);
    }

    private static List<Object> distinctByPairs(List<?> list) {
        List<Object> seen = new ArrayList<>();
        for (Object given : list) {
            BoundedThread.look();
            Object item = Values.of(given);
            if (seen.stream().noneMatch(earlier -> Boolean.TRUE.equals(Comparison.equal(item, earlier)))) {
                seen.add(item);
            }
        }
        return seen;
    }

    /** Of a list of numbers or of one number; null of an empty list. */
    static Object sum(Object value) {
        if (!(value instanceof List<?> list)) {
            return Numbers.isNumber(value) ? value : null;
        }
        Object sum = null;
        for (Object item : list) {
            Object number = Values.of(item);
            if (!Numbers.isNumber(number)) {
                return null;
            }
            sum = sum == null ? number : Numbers.add(sum, number);
        }
        return sum;
    }
}

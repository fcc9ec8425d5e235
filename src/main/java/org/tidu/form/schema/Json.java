package org.tidu.form.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Small questions about values that came as JSON, whatever they turn out to be. */
public final class Json {

    private Json() {}

    /** Nothing was entered: null, no text, or an empty list. */
    public static boolean isMissing(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    public static Map<?, ?> objectOr(Object value, Map<?, ?> otherwise) {
        return value instanceof Map<?, ?> map ? map : otherwise;
    }

    /** What stands at an address with dots between its steps; the object itself where the address is empty. */
    public static Object at(Map<?, ?> object, String address) {
        Object at = object;
        for (String step : address.split("\\.")) {
            at = step.isEmpty() ? at : objectOr(at, Map.of()).get(step);
        }
        return at;
    }

    public static List<?> listOr(Object value, List<?> otherwise) {
        return value instanceof List<?> list ? list : otherwise;
    }

    /** The number, or null where it is none or not finite. */
    public static BigDecimal number(Object value) {
        try {
            return value instanceof Number number ? new BigDecimal(number.toString()) : null;
        } catch (NumberFormatException notFinite) {
            return null;
        }
    }

    /** Equal as JSON: 1 and 1.0 are the same number. */
    public static boolean same(Object one, Object other) {
        if (one instanceof Number && other instanceof Number) {
            BigDecimal number = number(one);
            return number != null && number(other) != null && number.compareTo(number(other)) == 0;
        }
        if (one instanceof List<?> list && other instanceof List<?> that) {
            return list.size() == that.size()
                    && IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), that.get(i)));
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> that) {
            return map.keySet().equals(that.keySet())
                    && map.keySet().stream().allMatch(key -> same(map.get(key), that.get(key)));
        }
        return Objects.equals(one, other);
    }

    /** The second over the first; objects are merged member by member, anything else replaces. */
    public static Map<String, Object> merged(Map<?, ?> below, Map<?, ?> above) {
        Map<String, Object> merged = new LinkedHashMap<>();
        below.forEach((key, value) -> merged.put(String.valueOf(key), value));
        above.forEach((key, value) -> {
            String name = String.valueOf(key);
            boolean objects = merged.get(name) instanceof Map<?, ?> && value instanceof Map<?, ?>;
            merged.put(name, objects ? merged((Map<?, ?>) merged.get(name), (Map<?, ?>) value) : value);
        });
        return merged;
    }
}

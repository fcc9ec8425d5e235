package org.tidu.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Results of two engines in one shape: rows, without what says nothing; numbers as decimals; a single value alone. */
final class DroolsRows {

    private DroolsRows() {}

    /** Rows, one row, or the value of a table with one output, as engines give them. */
    static List<Object> of(Object result) {
        List<?> rows = result instanceof List<?> list ? list : result == null ? List.of() : List.of(result);
        List<Object> all = new ArrayList<>();
        rows.forEach(row -> all.add(alone(plain(row))));
        all.removeIf(Objects::isNull);
        return all;
    }

    /** Inputs as Drools reads numbers from a model. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> numbers(Map<String, Object> given) {
        return (Map<String, Object>) plain(given);
    }

    private static Object alone(Object row) {
        if (!(row instanceof Map<?, ?> outputs)) {
            return row;
        }
        return switch (outputs.size()) {
            case 0 -> null;
            case 1 -> outputs.values().iterator().next();
            default -> outputs;
        };
    }

    private static Object plain(Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> {
                if (entry != null) {
                    entries.put(key, plain(entry));
                }
            });
            return entries;
        }
        return value;
    }
}

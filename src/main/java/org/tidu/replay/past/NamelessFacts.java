package org.tidu.replay.past;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts without gaps, without the credit code and without what an enterprise calls its scenarios (ADR 0108). */
public final class NamelessFacts {

    private static final String NAME = "name";
    private static final Set<String> TELLING = Set.of("uscc");

    private NamelessFacts() {}

    /** A copy. */
    public static Map<String, Object> of(Map<String, Object> facts) {
        Map<String, Object> nameless = new LinkedHashMap<>();
        facts.forEach((field, value) -> {
            if (value != null && !TELLING.contains(field)) {
                nameless.put(field, withoutNames(value));
            }
        });
        return nameless;
    }

    private static Object withoutNames(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(NamelessFacts::withoutNames).toList();
        } else if (value instanceof Map<?, ?> fields) {
            Map<String, Object> kept = new LinkedHashMap<>();
            fields.forEach((field, one) -> {
                if (one != null && !NAME.equals(field)) {
                    kept.put(String.valueOf(field), withoutNames(one));
                }
            });
            return kept;
        }
        return value;
    }
}

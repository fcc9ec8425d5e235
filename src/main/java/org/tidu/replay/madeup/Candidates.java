package org.tidu.replay.madeup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.facts.FactFields;

/** The values a fact may have where they can be listed: read off the schema, so that a new fact is tried as soon as there is one. */
final class Candidates {

    /** A city, a district of it and a place elsewhere, for each jurisdiction that has tables. */
    private static final List<String> PLACES = List.of("430200", "430211", "150200", "150203", "320500", "320505", "110000");
    private static final List<String> INDUSTRIES = List.of("36", "07", "25", "26", "09", "32", "13");

    private Candidates() {}

    /** Fact to its values, in the order of the contract. */
    @SuppressWarnings("unchecked")
    static Map<String, List<Object>> all() {
        Map<String, List<Object>> all = new LinkedHashMap<>();
        ((Map<String, Map<String, Object>>) FactFields.seenByRules().get("properties")).forEach((name, schema) -> {
            List<Object> values = name.endsWith("In") ? List.copyOf(PLACES) : name.equals("industry") ? List.copyOf(INDUSTRIES) : of(schema);
            if (!values.isEmpty()) {
                all.put(name, values);
            }
        });
        return all;
    }

    /** What people call it, 有违法违规行为. */
    @SuppressWarnings("unchecked")
    static String title(String fact) {
        Object said = ((Map<String, Map<String, Object>>) FactFields.seenByRules().get("properties")).get(fact).get("description");
        return said instanceof String text ? text.split(" / ")[0] : fact;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> of(Map<String, Object> schema) {
        if ("boolean".equals(schema.get("type"))) {
            return List.of(true, false);
        }
        if (schema.get("enum") instanceof List<?> codes) {
            return List.copyOf(codes);
        }
        if ("array".equals(schema.get("type")) && schema.get("items") instanceof Map<?, ?> items) {
            return lists(of((Map<String, Object>) items));
        }
        if ("object".equals(schema.get("type"))) {
            return objects((Map<String, Map<String, Object>>) schema.get("properties"));
        }
        return List.of();
    }

    /** All, none, and each alone. */
    private static List<Object> lists(List<Object> elements) {
        List<Object> lists = new ArrayList<>();
        if (!elements.isEmpty()) {
            lists.add(elements);
            lists.add(List.of());
            elements.forEach(element -> lists.add(List.of(element)));
        }
        return lists;
    }

    /** With the first value of each field, and with each other value of one of them. */
    private static List<Object> objects(Map<String, Map<String, Object>> fields) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        fields.forEach((name, schema) -> {
            if (!of(schema).isEmpty()) {
                values.put(name, of(schema));
            }
        });
        if (values.size() < fields.size()) {
            return List.of();
        }
        List<Object> objects = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> {
            Map<String, Object> one = new LinkedHashMap<>();
            values.forEach((other, its) -> one.put(other, its.get(0)));
            one.put(name, value);
            if (!objects.contains(one)) {
                objects.add(one);
            }
        }));
        return objects;
    }
}

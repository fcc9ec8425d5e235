package org.tidu.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The test rows that stand beside a DMN file. */
record RuleRows(List<Map<String, Object>> decisions, List<Map<String, Object>> ruleSets) {

    static RuleRows read(String name) {
        Map<String, Object> content = content(name);
        return new RuleRows(list(content, "decisions"), list(content, "ruleSets"));
    }

    static Map<String, Object> content(String name) {
        try {
            return new Yaml().load(Files.readString(Path.of(name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> from, String key) {
        return (List<Map<String, Object>>) from.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.getOrDefault(key, Map.of());
    }

    /** All that a decision's rows and its {@code complete} entry ask it. */
    static List<Map<String, Object>> given(Map<String, Object> decision) {
        return Stream.concat(list(decision, "rows").stream().map(row -> map(row, "given")),
                combinations(map(decision, "complete")).stream().filter(given -> !given.isEmpty())).toList();
    }

    /** Every combination of the values of a {@code complete} entry: lists, or ranges with from, to and step. */
    static List<Map<String, Object>> combinations(Map<String, Object> domain) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, Object> input : domain.entrySet()) {
            List<Map<String, Object>> wider = new ArrayList<>();
            for (Map<String, Object> given : all) {
                for (Object value : values(input.getValue())) {
                    Map<String, Object> one = new HashMap<>(given);
                    one.put(input.getKey(), value);
                    wider.add(one);
                }
            }
            all = wider;
        }
        return all;
    }

    private static List<?> values(Object domain) {
        if (domain instanceof List<?> listed) {
            return listed;
        }
        Map<?, ?> range = (Map<?, ?>) domain;
        BigDecimal to = new BigDecimal(range.get("to").toString());
        BigDecimal step = new BigDecimal(range.get("step").toString());
        List<Double> values = new ArrayList<>();
        for (BigDecimal at = new BigDecimal(range.get("from").toString()); at.compareTo(to) <= 0; at = at.add(step)) {
            values.add(at.doubleValue());
        }
        return values;
    }
}

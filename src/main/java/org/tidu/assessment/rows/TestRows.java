package org.tidu.assessment.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The test rows that stand beside a table file, {@code hn-2025.tests.yaml} beside {@code hn-2025.dmn}: of single decisions (given,
 * expect) and of whole rule sets (facts, each row's change of them, the verdict expected).
 */
public record TestRows(List<Map<String, Object>> decisions, List<Map<String, Object>> ruleSets) {

    /** @throws IllegalArgumentException saying why, when it is not such a file */
    public static TestRows parse(String yaml) {
        try {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> content) {
                Map<String, Object> named = new HashMap<>();
                content.forEach((key, value) -> named.put(String.valueOf(key), value));
                return new TestRows(list(named, "decisions"), list(named, "ruleSets"));
            }
            throw new IllegalArgumentException("测试行文件应当写有 decisions 或 ruleSets");
        } catch (YAMLException | ClassCastException broken) {
            throw new IllegalArgumentException("测试行文件读不懂：" + broken.getMessage());
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
    public static List<Map<String, Object>> given(Map<String, Object> decision) {
        return Stream.concat(list(decision, "rows").stream().map(row -> map(row, "given")),
                combinations(map(decision, "complete")).stream()).toList();
    }

    /** Every combination of the values of a {@code complete} entry: lists, or ranges with from, to and step. */
    static List<Map<String, Object>> combinations(Map<String, Object> domain) {
        List<Map<String, Object>> all = domain.isEmpty() ? List.of() : List.of(Map.of());
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

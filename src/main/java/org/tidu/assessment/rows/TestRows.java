package org.tidu.assessment.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Questions a {@code complete} entry may come to; the longest shipped one has two thousand. */
    static final int MOST_COMBINATIONS = 20_000;

    /** @throws IllegalArgumentException saying why, when it is not such a file, or holds no row */
    public static TestRows parse(String yaml) {
        try {
            if (!(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> content)
                    || !Set.of("decisions", "ruleSets").containsAll(content.keySet())) {
                throw new IllegalArgumentException("测试行文件只能写 decisions 和 ruleSets 两项");
            }
            TestRows rows = new TestRows(list(content, "decisions"), list(content, "ruleSets"));
            if (Stream.concat(rows.decisions().stream(), rows.ruleSets().stream())
                    .allMatch(one -> list(one, "rows").isEmpty() && map(one, "complete").isEmpty())) {
                throw new IllegalArgumentException("测试行文件里没有一行");
            }
            return rows;
        } catch (YAMLException broken) {
            throw new IllegalArgumentException("测试行文件读不懂：" + broken.getMessage(), broken);
        }
    }

    /** What every row says, by the name its result has; of two of one name the last. */
    public Map<String, Map<String, Object>> named() {
        Map<String, Map<String, Object>> named = new LinkedHashMap<>();
        decisions.forEach(decision -> list(decision, "rows").forEach(row -> named.put(decision.get("decision") + "：" + row.get("name"), row)));
        ruleSets.forEach(ruleSet -> list(ruleSet, "rows").forEach(row -> named.put(String.valueOf(row.get("name")), row)));
        return named;
    }

    /** Empty when there is none. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<?, ?> from, String key) {
        if (!from.containsKey(key)) {
            return List.of();
        }
        if (from.get(key) instanceof List<?> rows && rows.stream().allMatch(Map.class::isInstance)) {
            return (List<Map<String, Object>>) rows;
        }
        throw new IllegalArgumentException("测试行文件里的 " + key + " 下面要逐行列出（每行以 - 开头）");
    }

    /** Empty when there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<?, ?> from, String key) {
        if (from.get(key) instanceof Map<?, ?> fields) {
            return (Map<String, Object>) fields;
        }
        if (from.get(key) == null) {
            return Map.of();
        }
        throw new IllegalArgumentException("测试行文件里的 " + key + " 要写成“名称: 值”");
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
            List<?> values = values(input.getValue());
            refuseBeyond((long) all.size() * values.size());
            List<Map<String, Object>> wider = new ArrayList<>();
            for (Map<String, Object> given : all) {
                for (Object value : values) {
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
        if (!(domain instanceof Map<?, ?> range) || !range.keySet().equals(Set.of("from", "to", "step"))) {
            throw new IllegalArgumentException("complete 的取值要逐个列出，或写明 from、to、step");
        }
        BigDecimal from = number(range, "from");
        BigDecimal to = number(range, "to");
        BigDecimal step = number(range, "step");
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("complete 的 step 要大于 0");
        }
        List<Double> values = new ArrayList<>();
        for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
            values.add(at.doubleValue());
            refuseBeyond(values.size());
        }
        return values;
    }

    private static BigDecimal number(Map<?, ?> range, String bound) {
        try {
            return new BigDecimal(String.valueOf(range.get(bound)));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("complete 的 " + bound + " 要写成数字", noNumber);
        }
    }

    private static void refuseBeyond(long combinations) {
        if (combinations > MOST_COMBINATIONS) {
            throw new IllegalArgumentException("complete 的取值组合超过 " + MOST_COMBINATIONS + " 种，请加大 step 或减少取值");
        }
    }
}

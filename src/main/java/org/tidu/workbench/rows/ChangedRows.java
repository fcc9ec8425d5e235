package org.tidu.workbench.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.tidu.assessment.rows.TestRows;

/** Files of rows compared row by row, so that nothing that changed is passed over, whoever changed it and by whatever door. */
final class ChangedRows {

    private static final String ROWS = ".tests.yaml";

    private ChangedRows() {}

    /** @param decisions the oldest first */
    static List<ChangedRow> between(Map<String, byte[]> before, Map<String, byte[]> after, List<RowDecision> decisions) {
        List<ChangedRow> changed = new ArrayList<>();
        new TreeMap<>(after).forEach((path, bytes) -> {
            if (path.endsWith(ROWS) && !Arrays.equals(bytes, before.get(path))) {
                changed.addAll(of(path, named(before.get(path)), named(bytes), decisions));
            }
        });
        return changed;
    }

    /** The last decision of each row that says the same in both. */
    static Collection<RowDecision> same(Map<String, byte[]> one, Map<String, byte[]> other, List<RowDecision> decisions) {
        Map<List<String>, RowDecision> last = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, Object>>> ones = new HashMap<>();
        Map<String, Map<String, Map<String, Object>>> others = new HashMap<>();
        decisions.forEach(decision -> {
            Map<String, Object> row = ones.computeIfAbsent(decision.path(), path -> named(one.get(path))).get(decision.rowName());
            if (row != null && row.equals(others.computeIfAbsent(decision.path(), path -> named(other.get(path))).get(decision.rowName()))) {
                last.put(List.of(decision.path(), decision.rowName()), decision);
            }
        });
        return last.values();
    }

    private static List<ChangedRow> of(String path, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after,
            List<RowDecision> decisions) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name))).map(name -> {
            RowDecision last = decisions.stream().filter(one -> one.path().equals(path) && one.rowName().equals(name)).reduce((one, later) -> later)
                    .filter(one -> after.containsKey(name)).orElse(null);
            String what = !after.containsKey(name) ? "删去" : !before.containsKey(name) ? RowDecisionKind.ADDED.title() : RowDecisionKind.ACCEPTED.title();
            return new ChangedRow(path, name, what, last);
        }).toList();
    }

    private static Map<String, Map<String, Object>> named(byte[] yaml) {
        try {
            return yaml == null ? Map.of() : TestRows.parse(new String(yaml, StandardCharsets.UTF_8)).named();
        } catch (IllegalArgumentException unreadable) {
            return Map.of();
        }
    }
}

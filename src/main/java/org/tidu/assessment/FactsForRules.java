package org.tidu.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts as the tables see them: each scenario instance with its 大环节 and the tier columns in which it counts. */
final class FactsForRules {

    private FactsForRules() {}

    static Map<String, Object> of(Facts facts, Map<String, Scenario> catalogue) {
        Map<String, Object> seen = new LinkedHashMap<>(facts.values());
        if (seen.get("scenarios") != null) {
            seen.put("scenarios", facts.rows("scenarios").stream().map(row -> withPlace(row, catalogue)).toList());
        }
        return seen;
    }

    private static Map<String, Object> withPlace(Map<String, Object> row, Map<String, Scenario> catalogue) {
        Scenario scenario = catalogue.get((String) row.get("code"));
        String builtAt = (String) row.get("tier");
        Map<String, Object> placed = new LinkedHashMap<>(row);
        placed.put("group", scenario.groupName());
        placed.put("countsFor", builtAt == null ? List.of() : scenario.countsFor(builtAt));
        return placed;
    }
}

package org.tidu.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts as the tables of a jurisdiction see them, prepared once for all its tiers. Each scenario instance carries its
 * 大环节, the tier columns of the jurisdiction's own table in which it counts read literally, and all tiers it reaches.
 * Rules count scenarios, not instances, so several of one scenario at one tier are one row: a thousand of them cost no more.
 */
final class FactsForRules {

    private FactsForRules() {}

    static Map<String, Object> of(Facts facts, Map<String, Scenario> catalogue, Map<String, OwnScenario> own) {
        Map<String, Object> seen = new LinkedHashMap<>(facts.values());
        if (seen.get("scenarios") != null) {
            seen.put("scenarios", distinct(facts.rows("scenarios")).stream()
                    .map(row -> withPlace(row, catalogue, own)).toList());
        }
        return seen;
    }

    private static Collection<Map<String, Object>> distinct(List<Map<String, Object>> instances) {
        Map<List<Object>, Map<String, Object>> first = new LinkedHashMap<>();
        instances.forEach(row -> first.putIfAbsent(Arrays.asList(row.get("code"), row.get("tier")), row));
        return first.values();
    }

    private static Map<String, Object> withPlace(
            Map<String, Object> row, Map<String, Scenario> catalogue, Map<String, OwnScenario> own) {
        String code = (String) row.get("code");
        List<String> reached = Tiers.upTo((String) row.get("tier"));
        Map<String, Object> placed = new LinkedHashMap<>(row);
        placed.put("group", catalogue.get(code).groupName());
        placed.put("reaches", reached);
        placed.put("countsFor", own.isEmpty() ? reached : described(own.get(code), reached));
        return placed;
    }

    private static List<String> described(OwnScenario own, List<String> reached) {
        return own == null ? List.of() : reached.stream().filter(own.tiers()::contains).toList();
    }
}

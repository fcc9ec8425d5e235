package org.tidu.replay.receipt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which past cases are replayed. An empty set means all.
 *
 * @param rounds     ids
 * @param counties   codes
 * @param sizes      LARGE, MEDIUM, SMALL, MICRO
 * @param industries two digits of GB/T 4754-2017
 */
public record Chosen(Set<String> rounds, Set<String> counties, Set<String> tiers, Set<String> sizes, Set<String> industries,
                     Set<String> ruleSets) {

    public static Chosen ofRuleSet(String ruleSet) {
        return new Chosen(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(ruleSet));
    }

    /** Whether nothing but the rule set restricts them. */
    public boolean isEveryCase() {
        return columns().keySet().equals(Set.of("rule_set_id"));
    }

    /** The columns that are restricted, with the values allowed. */
    Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        columns.put("round_id", rounds);
        columns.put("county_code", counties);
        columns.put("tier", tiers);
        columns.put("enterprise_size", sizes);
        columns.put("industry", industries);
        columns.put("rule_set_id", ruleSets);
        columns.values().removeIf(Set::isEmpty);
        return columns;
    }

    String sql() {
        StringBuilder sql = new StringBuilder();
        columns().keySet().forEach(column -> sql.append(" and r.").append(column).append(" in (:").append(column).append(')'));
        return sql.toString();
    }
}

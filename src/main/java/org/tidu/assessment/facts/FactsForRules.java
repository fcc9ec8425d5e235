package org.tidu.assessment.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.scenario.OwnScenario;
import org.tidu.assessment.scenario.Scenario;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.feel.PlainContext;

/**
 * The facts as the tables of one rule set see them. Each scenario carries its 大环节, the tier columns of the jurisdiction's
 * own table in which it counts read literally, and all tiers it reaches. Rules count scenarios, not instances, so several
 * of one scenario at one tier are one row, without a name: a thousand of them cost no more.
 */
public final class FactsForRules {

    /** By code, then by tier; the null tier is one that was not said. */
    private final Map<String, Map<String, Place>> places = new HashMap<>();

    public FactsForRules(Map<String, Scenario> catalogue, Map<String, OwnScenario> own) {
        List<String> tiers = new ArrayList<>(Tiers.ASCENDING);
        tiers.add(null);
        int number = 0;
        for (Scenario scenario : catalogue.values()) {
            Map<String, Place> byTier = new HashMap<>();
            for (String tier : tiers) {
                List<String> reached = Tiers.upTo(tier);
                List<String> countsFor = own.isEmpty() ? reached : described(own.get(scenario.code()), reached);
                byTier.put(tier, new Place(number++, row(scenario, tier, reached, countsFor)));
            }
            places.put(scenario.code(), byTier);
        }
    }

    /** Every row a scenario can become is made once, and numbered so that a second one is told from the first. */
    private record Place(int number, Map<String, Object> row) {}

    public Map<String, Object> of(Facts facts) {
        Map<String, Object> seen = new LinkedHashMap<>(facts.values());
        if (seen.get("scenarios") != null) {
            seen.put("scenarios", placed(facts.rows("scenarios")));
        }
        return seen;
    }

    private List<Map<String, Object>> placed(List<Map<String, Object>> instances) {
        BitSet known = new BitSet();
        List<Map<String, Object>> rows = new ArrayList<>(instances.size());
        for (Map<String, Object> instance : instances) {
            Place place = places.get((String) instance.get("code")).get((String) instance.get("tier"));
            if (!known.get(place.number())) {
                known.set(place.number());
                rows.add(place.row());
            }
        }
        return rows;
    }

    private static Map<String, Object> row(Scenario scenario, String tier, List<String> reached, List<String> countsFor) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", scenario.code());
        row.put("tier", tier);
        row.put("group", scenario.groupName());
        row.put("reaches", reached);
        row.put("countsFor", countsFor);
        return PlainContext.of(row);
    }

    private static List<String> described(OwnScenario own, List<String> reached) {
        return own == null ? List.of() : reached.stream().filter(own.tiers()::contains).toList();
    }
}

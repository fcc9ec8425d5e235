package org.tidu.replay.madeup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tidu.assessment.Trial;
import org.tidu.assessment.scenario.Scenario;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.assessment.verdict.Condition;
import org.tidu.problem.InvalidInput;
import org.tidu.replay.run.Pace;
import org.tidu.term.Tier;

/** Facts that meet every condition of a tier, found by trying: no rule stands in Java, so what is best has to be asked of the tables. */
final class IdealFacts {

    private static final int PASSES = 3;

    private final Trial tables;
    private final String ruleSetId;
    private final Pace pace;
    private final List<Scenario> catalogue;
    private final Map<String, List<Object>> candidates = Candidates.all();
    private final Map<Tier, Map<String, Object>> found = new ConcurrentHashMap<>();

    IdealFacts(Trial tables, String ruleSetId, Pace pace) {
        this.tables = tables;
        this.ruleSetId = ruleSetId;
        this.pace = pace;
        this.catalogue = new Scenarios(tables.decisions()).all(tables.editionId());
    }

    /** @throws org.tidu.problem.NotFound when the rule set asks nothing of this tier */
    Map<String, Object> of(Tier tier) {
        return found.computeIfAbsent(tier, this::search);
    }

    private Map<String, Object> search(Tier tier) {
        Map<String, Object> best = rich();
        long bars = bars(tier, best);
        for (int pass = 0; pass < PASSES && bars > 0; pass++) {
            for (Map.Entry<String, List<Object>> fact : candidates.entrySet()) {
                for (Object value : fact.getValue()) {
                    Map<String, Object> tried = with(best, fact.getKey(), value);
                    long barsThen = bars(tier, tried);
                    if (barsThen < bars) {
                        best = tried;
                        bars = barsThen;
                    }
                }
            }
        }
        return best;
    }

    /** How many conditions bar; more than any when the facts cannot be read. */
    private long bars(Tier tier, Map<String, Object> facts) {
        pace.step();
        try {
            return tables.service().assess(tables.editionId(), ruleSetId, tier, tables.service().facts(tables.editionId(), facts))
                    .conditions().stream().filter(Condition::bars).count();
        } catch (InvalidInput unreadable) {
            return Long.MAX_VALUE;
        }
    }

    /** Everything there is, of the best. The place is registered and operated in at once, which no single step would reach. */
    private Map<String, Object> rich() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("registeredIn", "430200");
        facts.put("operatesIn", "430211");
        facts.put("accidents", List.of());
        facts.put("maturity", Map.of("level", 5, "basis", "ASSESSED"));
        facts.put("heldTiers", Tiers.ASCENDING);
        facts.put("scenarios", scenarios(40, new Tier("LEADING"), null));
        facts.put("employees", 1_500);
        facts.put("revenue", 60_000);
        return Dial.digital(facts, BigDecimal.valueOf(90));
    }

    /**
     * @param group only of this 大环节; null for all in turns
     * @return no more than there are
     */
    List<Map<String, Object>> scenarios(int count, Tier tier, String group) {
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (int i = 0; i < catalogue.size() && scenarios.size() < count; i++) {
            // a step of seven meets each of forty once, and the five 大环节 early
            Scenario scenario = catalogue.get((i * 7 + 8) % catalogue.size());
            if (group == null || group.equals(scenario.groupName())) {
                scenarios.add(Map.of("code", scenario.code(), "tier", tier.value()));
            }
        }
        return scenarios;
    }

    List<String> groups() {
        return catalogue.stream().map(Scenario::groupName).filter(name -> name != null)
                .distinct().toList();
    }

    static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        changed.put(name, value);
        return changed;
    }
}

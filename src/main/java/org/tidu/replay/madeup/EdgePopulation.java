package org.tidu.replay.madeup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.tidu.assessment.Trial;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.facts.Honours;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.Models;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ReplaySource;
import org.tidu.term.Tier;

/**
 * Made-up enterprises around what a draft changes: for each tier, size and quantity of the facts one at every changed number and at its neighbours,
 * all else met; the same with something else unmet; and, whatever is changed, one at every number that stands in the rule set's tables and the changed ones and at
 * its neighbours, each other value of every fact that can be listed, some of them two by two, and those of {@link OtherFacts}. The same drafts and seed give the same.
 */
public final class EdgePopulation implements ReplaySource {

    static final int MOST = 10_000;

    private static final int SLICES = 32;
    /** Of each tier: a rule may let pass what another one bars. */
    private static final int PAIRS = 150;
    private static final Map<String, Integer> EMPLOYEES = sizes(1_500, 400, 50, 10);
    private static final Map<String, Integer> REVENUE = sizes(60_000, 5_000, 1_000, 100);

    private final List<ReplayCase> cases = new ArrayList<>();
    private final Trial tables;
    private final String ruleSetId;
    private final Random random;
    private final Pace pace;
    private final Map<String, List<Object>> candidates = Candidates.all();

    private EdgePopulation(Trial tables, String ruleSetId, long seed, Pace pace) {
        this.tables = tables;
        this.ruleSetId = ruleSetId;
        this.random = new Random(seed);
        this.pace = pace;
    }

    /**
     * @param changed names of the files that differ
     * @throws java.util.concurrent.CancellationException when it is given up meanwhile
     */
    public static EdgePopulation around(Models before, Models after, Iterable<String> changed, String ruleSetId, long seed, Pace pace) {
        Trial tables = Trial.of(before);
        return at(Edges.of(before, after, changed, ruleSetId), tables, new IdealFacts(tables, ruleSetId, pace), ruleSetId, seed, pace);
    }

    /** At these numbers, whatever changed them. */
    static EdgePopulation at(Edges edges, Trial tables, IdealFacts ideal, String ruleSetId, long seed, Pace pace) {
        EdgePopulation population = new EdgePopulation(tables, ruleSetId, seed, pace);
        List<String> honours = new Honours(tables.decisions()).kinds(tables.editionId());
        Map<Tier, List<Dial>> dials = new LinkedHashMap<>();
        for (Tier tier : Tiers.ASCENDING.stream().map(Tier::new).toList()) {
            try {
                population.among(tier, ideal.of(tier), honours);
                dials.put(tier, Dial.all(tables, ideal, tier, honours));
                population.around(tier, ideal.of(tier), edges.changed(), dials.get(tier));
            } catch (NotFound notOffered) {
                // the rule set asks nothing of this tier
            }
        }
        // last, so that where there are too many none of those goes that a change moved
        dials.forEach((tier, all) -> edges.standing().forEach(value -> all.forEach(dial -> population.put(tier, ideal.of(tier), dial, value))));
        return population;
    }

    private void among(Tier tier, Map<String, Object> ideal, List<String> honours) {
        add(tier, ideal, "各项条件都满足");
        candidates.forEach((fact, all) -> all.forEach(value ->
                add(tier, IdealFacts.with(ideal, fact, value), Candidates.title(fact) + "：" + shown(value))));
        OtherFacts.of(ideal, honours, ruleSetId).forEach((name, facts) -> add(tier, facts, name));
        for (int i = 0; i < PAIRS; i++) {
            String first = one(List.copyOf(candidates.keySet()));
            Object value = one(candidates.get(first));
            spoilt(tier, IdealFacts.with(ideal, first, value), Candidates.title(first) + "：" + shown(value));
        }
    }

    private void around(Tier tier, Map<String, Object> ideal, List<BigDecimal> values, List<Dial> dials) {
        EMPLOYEES.keySet().forEach(size -> {
            Map<String, Object> sized = IdealFacts.with(IdealFacts.with(ideal, "employees", EMPLOYEES.get(size)), "revenue", REVENUE.get(size));
            values.forEach(value -> dials.forEach(dial -> {
                Map<String, Object> set = put(tier, sized, dial, value);
                if (set != null) {
                    spoilt(tier, set, dial.name(value));
                }
            }));
        });
    }

    /** @return null when these facts cannot have this value */
    private Map<String, Object> put(Tier tier, Map<String, Object> facts, Dial dial, BigDecimal value) {
        Map<String, Object> set = dial.set(facts, value);
        if (set != null) {
            add(tier, set, dial.name(value));
        }
        return set;
    }

    /** With one other fact of another value. */
    private void spoilt(Tier tier, Map<String, Object> facts, String name) {
        String fact = one(List.copyOf(candidates.keySet()));
        Object value = one(candidates.get(fact));
        add(tier, IdealFacts.with(facts, fact, value), name + "，" + Candidates.title(fact) + "：" + shown(value));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** What the tables in force cannot read is no case. */
    private void add(Tier tier, Map<String, Object> given, String name) {
        pace.step();
        if (cases.size() >= MOST) {
            return;
        }
        try {
            Facts facts = tables.service().facts(tables.editionId(), given);
            cases.add(new ReplayCase("M%05d".formatted(cases.size() + 1), "虚拟企业：" + Tiers.name(tier.value()) + "，" + name, null, null, tier,
                    size(facts), given.get("industry") instanceof String code ? code : null, ruleSetId, given));
        } catch (InvalidInput unreadable) {
            // a value that no enterprise can declare
        }
    }

    private String size(Facts facts) {
        try {
            return new EnterpriseSizes(tables.decisions()).of(tables.editionId(), facts);
        } catch (NotFound noTable) {
            return null;
        }
    }

    private static String shown(Object value) {
        return value instanceof Boolean flag ? flag ? "是" : "否" : String.valueOf(value);
    }

    private static Map<String, Integer> sizes(int large, int medium, int small, int micro) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("LARGE", large);
        sizes.put("MEDIUM", medium);
        sizes.put("SMALL", small);
        sizes.put("MICRO", micro);
        return sizes;
    }

    @Override
    public int slices() {
        return SLICES;
    }

    @Override
    public long total() {
        return cases.size();
    }

    @Override
    public void each(int slice, Consumer<ReplayCase> taker) {
        for (int i = slice; i < cases.size(); i += SLICES) {
            taker.accept(cases.get(i));
        }
    }
}

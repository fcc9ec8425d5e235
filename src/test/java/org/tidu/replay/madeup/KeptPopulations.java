package org.tidu.replay.madeup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.assessment.Trial;
import org.tidu.decision.Models;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.run.Pace;

/** The enterprises that a replay makes up for a draft. Two drafts that change the same numbers have the same, which are made once. */
public final class KeptPopulations {

    private static final int AT_MOST = 12;
    /** As {@code Replays} has it. */
    private static final long SEED = 2025;

    private final Trial tables;
    private final String ruleSetId;
    private final IdealFacts ideal;
    private final Map<List<BigDecimal>, List<ReplayCase>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<BigDecimal>, List<ReplayCase>> eldest) {
            return size() > AT_MOST;
        }
    };

    public KeptPopulations(Trial tables, String ruleSetId) {
        this.tables = tables;
        this.ruleSetId = ruleSetId;
        this.ideal = new IdealFacts(tables, ruleSetId, Pace.UNHURRIED);
    }

    /** In no order: in pieces that a reader may stop after. */
    public List<ReplayCase> around(Models before, Models after, String changed) {
        List<BigDecimal> values = List.copyOf(EdgeValues.between(before, after, Set.of(changed)));
        synchronized (kept) {
            List<ReplayCase> known = kept.get(values);
            if (known != null) {
                return known;
            }
        }
        EdgePopulation population = EdgePopulation.at(values, tables, ideal, ruleSetId, SEED, Pace.UNHURRIED);
        List<ReplayCase> cases = new ArrayList<>();
        for (int slice = 0; slice < population.slices(); slice++) {
            population.each(slice, cases::add);
        }
        synchronized (kept) {
            kept.put(values, cases);
        }
        return cases;
    }
}

package org.tidu.replay.madeup;

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
    private final Map<Edges, List<ReplayCase>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Edges, List<ReplayCase>> eldest) {
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
        Edges edges = Edges.of(before, after, Set.of(changed), ruleSetId);
        synchronized (kept) {
            List<ReplayCase> known = kept.get(edges);
            if (known != null) {
                return known;
            }
        }
        EdgePopulation population = EdgePopulation.at(edges, tables, ideal, ruleSetId, SEED, Pace.UNHURRIED);
        List<ReplayCase> cases = new ArrayList<>();
        for (int slice = 0; slice < population.slices(); slice++) {
            population.each(slice, cases::add);
        }
        synchronized (kept) {
            kept.put(edges, cases);
        }
        return cases;
    }
}

package org.tidu.replay.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.tidu.replay.job.ReplayJob;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.Dimension;
import org.tidu.replay.run.ListedCase;
import org.tidu.replay.run.ReplayFigures;

/**
 * How far a replay is and what it has found so far; while it runs, the figures are those of a sample that favours nobody.
 *
 * @param files        full names of the rule files that differ from those in force
 * @param total        cases in all; null while that is being found out
 * @param counts       by class
 * @param by           by county, tier, size, industry, round and changed condition, then by class; an empty code is a case that says none
 * @param conditions   titles of the conditions that changed, by code
 * @param nearest      those that miss the changed bound by the least, a hundred at most
 * @param barelyMet    those that reach it with the least to spare, a hundred at most
 * @param listedAtMost cases of one class that are kept by name
 */
record ReplayView(String id, String ruleSet, boolean madeUp, String startedBy, Instant startedAt, ReplayJob.State state, Set<String> files,
                  @Nullable Long total, long counted, Map<ReplayClass, Long> counts, Map<Dimension, Map<String, Map<ReplayClass, Long>>> by,
                  Map<String, String> conditions, List<ReplayedCase> nearest, List<ReplayedCase> barelyMet, int listedAtMost) {

    /** @param named whether the enterprises of past cases are named */
    static ReplayView of(ReplayJob job, boolean named) {
        // the state first: what is DONE here has all its figures below
        ReplayJob.State state = job.state();
        Long total = job.total();
        return job.read(found -> new ReplayView(job.id(), job.ruleSetId(), job.isMadeUp(), job.owner(), job.startedAt(), state,
                job.changed(), total, found.counts().total(), found.counts().all(), by(found), Map.copyOf(found.titles()),
                cases(found.nearestMisses(), named || job.isMadeUp()), cases(found.barelyMet(), named || job.isMadeUp()), ReplayFigures.LISTED));
    }

    private static Map<Dimension, Map<String, Map<ReplayClass, Long>>> by(ReplayFigures found) {
        Map<Dimension, Map<String, Map<ReplayClass, Long>>> by = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Map<String, Map<ReplayClass, Long>> values = new LinkedHashMap<>();
            found.by(dimension).forEach((value, counts) -> values.put(value, counts.all()));
            by.put(dimension, values);
        }
        return by;
    }

    private static List<ReplayedCase> cases(List<ListedCase> listed, boolean named) {
        return listed.stream().map(one -> ReplayedCase.of(one, named)).toList();
    }
}

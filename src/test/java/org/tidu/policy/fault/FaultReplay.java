package org.tidu.policy.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.tidu.assessment.ModelFolder;
import org.tidu.assessment.SharedTables;
import org.tidu.assessment.Trial;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.madeup.KeptPopulations;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.outcome.ReplayClass;

/**
 * What a replay shows of a fault: over the past cases of the demo and over the enterprises that are made up around the fault, for each rule set that reads
 * the file. Stops at the first verdict that goes over.
 */
final class FaultReplay {

    private static final Map<String, String> RULE_SETS = Map.of("national", "NAT-2024", "hunan", "HN-2025", "inner-mongolia", "IM-2025", "jiangsu", "JS-2025");

    private final DraftModels inForce = DraftModels.unchanged(new ModelFolder(), ModelFolder.EDITION);
    private final Map<String, Ground> grounds = new ConcurrentHashMap<>();
    private final List<ReplayCase> receipts = DemoReceipts.all();

    /** Tables of one rule set as they are, cases to be replayed, and the files that decide them. */
    private record Ground(String ruleSetId, DraftModels before, SharedTables tables, KeptPopulations madeUp, List<ReplayCase> receipts) {}

    Shown of(Fault fault) {
        String place = fault.file().split("/")[1];
        List<String> ruleSets = RULE_SETS.containsKey(place) ? List.of(RULE_SETS.get(place)) : List.copyOf(RULE_SETS.values());
        Shown most = Shown.OUT_OF_REACH;
        for (String ruleSetId : ruleSets) {
            Ground ground = grounds.computeIfAbsent(ruleSetId, this::ground);
            Shown shown = ground.tables.asked().contains(fault.file()) ? of(fault, ground) : Shown.OUT_OF_REACH;
            most = shown.compareTo(most) > 0 ? shown : most;
            if (most == Shown.VERDICTS) {
                break;
            }
        }
        return most;
    }

    private static Shown of(Fault fault, Ground ground) {
        DraftModels after = ground.before.with(Map.of(fault.file(), fault.dmn().getBytes(StandardCharsets.UTF_8))).of(ground.ruleSetId);
        Comparison tables = Comparison.of(ground.tables.unchanged(), ground.tables.with(after, fault.file()), after.differingFrom(ground.before));
        Shown most = Shown.NOTHING;
        List<ReplayCase> cases = new ArrayList<>(ground.receipts);
        cases.addAll(ground.madeUp.around(ground.before, after, fault.file()));
        for (ReplayCase one : cases) {
            Shown shown = shown(tables.of(one).kind());
            most = shown.compareTo(most) > 0 ? shown : most;
            if (most == Shown.VERDICTS) {
                break;
            }
        }
        return most;
    }

    private static Shown shown(ReplayClass kind) {
        return switch (kind) {
            case MET_TO_UNMET, UNMET_TO_MET -> Shown.VERDICTS;
            case CONDITIONS_MOVED -> Shown.CONDITIONS;
            case NOT_JUDGED -> Shown.NOT_JUDGED;
            case WORDS_ONLY -> Shown.WORDS;
            case UNCHANGED -> Shown.NOTHING;
        };
    }

    /** Whatever cannot be judged as the tables are is no case: else it would show every fault. */
    private Ground ground(String ruleSetId) {
        DraftModels before = inForce.of(ruleSetId);
        SharedTables tables = new SharedTables(before);
        Trial unchanged = tables.unchanged();
        KeptPopulations madeUp = new KeptPopulations(unchanged, ruleSetId);
        Comparison itself = Comparison.of(unchanged, unchanged, Set.of());
        Map<Boolean, List<ReplayCase>> own = receipts.stream().filter(one -> one.ruleSetId().equals(ruleSetId))
                .collect(Collectors.partitioningBy(one -> itself.of(one).kind() == ReplayClass.UNCHANGED));
        madeUp.around(before, before, ruleSetId).forEach(one -> {
            if (itself.of(one).kind() != ReplayClass.UNCHANGED) {
                throw new AssertionError(one + " cannot be judged by the tables in force");
            }
        });
        return new Ground(ruleSetId, before, tables, madeUp, own.get(true));
    }
}

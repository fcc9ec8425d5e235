package org.tidu.replay.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.madeup.EdgePopulation;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.receipt.ReplayCaseTable;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ProductionFirst;
import org.tidu.replay.run.ReplaySource;

/** The replays of this node. */
@Component
public class Replays {

    private static final long SEED = 2025;
    private static final JobStore.Limits LIMITS = new JobStore.Limits(2, 3, 8, Duration.ofHours(2));

    private final DraftGate gate;
    private final ReplayCaseTable cases;
    private final ProductionFirst others;
    private final Clock clock;
    private final JobStore<ReplayJob> jobs;

    Replays(DraftGate gate, ReplayCaseTable cases, ProductionFirst others, Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.others = others;
        this.clock = clock;
        this.jobs = new JobStore<>("回放", LIMITS, clock);
    }

    /**
     * Begins; what the same person replayed before is given up.
     *
     * @throws org.tidu.problem.InvalidInput when the draft must not be evaluated
     * @throws org.tidu.problem.Busy         when as many replays run as may
     */
    public ReplayJob start(String owner, ReplayQuestion question) {
        DraftModels draft = gate.draft(question.ruleSetId(), question.files()).of(question.ruleSetId());
        DraftModels before = draft.with(Map.of()).of(question.ruleSetId());
        Comparison tables = Comparison.of(before, draft);
        ReplayJob job = new ReplayJob(UUID.randomUUID().toString(), owner, clock.instant(), question, draft.editionId(), tables.changed());
        jobs.add(job);
        job.begin(tables, pace -> source(before, draft, tables, question, pace), others::rule);
        return job;
    }

    private ReplaySource source(DraftModels before, DraftModels draft, Comparison tables, ReplayQuestion question, Pace pace) {
        return question.madeUp() ? EdgePopulation.around(before, draft, tables.changed(), question.ruleSetId(), SEED, pace)
                : cases.source(question.chosen(), pace);
    }

    /** @throws org.tidu.problem.NotFound when it is not kept here */
    public ReplayJob find(String id) {
        return jobs.find(id);
    }

    /** Gives it up and forgets it. */
    public void end(String id) {
        jobs.end(jobs.find(id));
    }

    void forget() {
        jobs.forget();
    }
}

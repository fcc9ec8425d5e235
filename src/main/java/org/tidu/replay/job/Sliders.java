package org.tidu.replay.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.receipt.ReplayCaseTable;
import org.tidu.replay.run.ProductionFirst;
import org.tidu.replay.slider.Slider;

/** The sliders of this node; each holds its cases in memory, so there are few. */
@Component
public class Sliders {

    private static final JobStore.Limits LIMITS = new JobStore.Limits(2, 1, 3, Duration.ofMinutes(30));

    private final DraftGate gate;
    private final ReplayCaseTable cases;
    private final ProductionFirst others;
    private final Clock clock;
    private final JobStore<SliderJob> jobs;

    Sliders(DraftGate gate, ReplayCaseTable cases, ProductionFirst others, Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.others = others;
        this.clock = clock;
        this.jobs = new JobStore<>("滑块", LIMITS, clock);
    }

    /**
     * Begins to load; the slider the same person had goes.
     *
     * @throws org.tidu.problem.InvalidInput when the draft must not be evaluated, or the cell holds no number that can slide
     */
    public SliderJob start(String owner, ReplayQuestion question) {
        DraftModels draft = gate.draft(question.ruleSetId(), question.files()).of(question.ruleSetId());
        Slider slider = Slider.of(draft.with(Map.of()).of(question.ruleSetId()), draft, question.ruleSetId(), question.cell());
        SliderJob job = new SliderJob(UUID.randomUUID().toString(), owner, clock.instant(), slider, () -> cases.source(question.chosen()),
                others::rule);
        jobs.add(job);
        job.begin();
        return job;
    }

    /** @throws org.tidu.problem.NotFound when it is not kept here */
    public SliderJob find(String id) {
        return jobs.find(id);
    }

    public void end(String id) {
        jobs.end(jobs.find(id));
    }
}

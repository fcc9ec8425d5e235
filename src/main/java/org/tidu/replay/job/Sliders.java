package org.tidu.replay.job;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidu.decision.check.bounds.BoundedRun;
import org.tidu.problem.Busy;
import org.tidu.problem.InvalidInput;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.receipt.ReplayCaseTable;
import org.tidu.replay.run.ProductionFirst;
import org.tidu.replay.slider.Slider;

/** The sliders of this node; each holds its cases in memory, so there are few. */
@Component
public class Sliders {

    private static final BoundedRun CUTTING = new BoundedRun(2, Duration.ofSeconds(5), 1L << 30);
    private static final Duration COME_BACK = Duration.ofSeconds(5);
    private static final JobStore.Limits LIMITS = new JobStore.Limits(2, 1, 3, Duration.ofMinutes(30));

    private final DraftGate gate;
    private final ReplayCaseTable cases;
    private final ProductionFirst others;
    private final JobStore<SliderJob> jobs;

    Sliders(DraftGate gate, ReplayCaseTable cases, ProductionFirst others, Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.others = others;
        this.jobs = new JobStore<>("滑块", LIMITS, clock);
    }

    /**
     * Begins to load; the slider the same person had goes.
     *
     * @throws org.tidu.problem.InvalidInput when the draft must not be evaluated, or the cell holds no number that can slide
     * @throws Busy                          when as many load as may
     */
    public SliderJob start(String owner, ReplayQuestion question) {
        DraftModels draft = inMemory(gate.draft(question.ruleSetId(), question.files()), question.cell().file()).of(question.ruleSetId());
        Slider slider = slider(draft, question);
        SliderJob job = new SliderJob(UUID.randomUUID().toString(), owner, slider);
        jobs.add(job);
        job.begin(pace -> cases.source(question.chosen(), pace), others::rule);
        return job;
    }

    /** The file is read before it is cut: who is stopped while reading may take the connection, or an embedded database, along. */
    private static DraftModels inMemory(DraftModels draft, String file) {
        if (!draft.names(draft.newest()).contains(file)) {
            return draft;
        }
        Map<String, byte[]> files = new HashMap<>(draft.drafts());
        files.put(file, draft.read(draft.newest(), file));
        return draft.with(files);
    }

    /** Cutting a file down takes long where all its tables name each other. */
    private static Slider slider(DraftModels draft, ReplayQuestion question) {
        return CUTTING.of(() -> Slider.of(draft.with(Map.of()).of(question.ruleSetId()), draft, question.ruleSetId(), question.cell()), () -> {
            throw new InvalidInput("files", "这个规则文件太复杂，滑块装不下，请改后回放");
        }, () -> {
            throw new Busy("正在装入其他滑块，请稍候再试", COME_BACK);
        });
    }

    /** @throws org.tidu.problem.NotFound when it is not kept here */
    public SliderJob find(String id) {
        return jobs.find(id);
    }

    public void end(String id) {
        jobs.end(jobs.find(id));
    }

    void forget() {
        jobs.forget();
    }
}

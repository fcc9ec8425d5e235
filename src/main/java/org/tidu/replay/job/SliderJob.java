package org.tidu.replay.job;

import java.math.BigDecimal;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.lang.Nullable;
import org.tidu.problem.Conflict;
import org.tidu.replay.run.GivesWay;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ReplaySource;
import org.tidu.replay.run.SliceRun;
import org.tidu.replay.slider.Slider;
import org.tidu.replay.slider.SliderCount;

/** A slider with its cases, loading or loaded. */
public final class SliderJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(SliderJob.class);

    private final String id;
    private final String owner;
    private final Slider slider;
    private volatile SliceRun loading;
    private volatile boolean cancelled;
    private volatile boolean ended;
    private volatile String problem;

    SliderJob(String id, String owner, Slider slider) {
        this.id = id;
        this.owner = owner;
        this.slider = slider;
    }

    /** In a thread that nothing here holds on to, nor to what it works with. */
    void begin(Function<Pace, ReplaySource> source, Supplier<GivesWay> others) {
        Thread work = new Thread(() -> load(source, others), "replay-slider");
        work.setDaemon(true);
        try {
            work.start();
        } catch (Error noThread) {
            ended = true;
            throw noThread;
        }
    }

    private void load(Function<Pace, ReplaySource> source, Supplier<GivesWay> others) {
        try {
            ReplaySource cases = source.apply(new Pace(others.get(), () -> cancelled));
            if (cases.total() > slider.most()) {
                problem = "选中的申报超过 " + slider.most() + " 件，滑块放不下，请按批次或县市区缩小范围";
                return;
            }
            SliceRun run = SliceRun.start(cases, slider, others.get(), SliceRun.MOST_WORKERS);
            loading = run;
            if (cancelled) {
                run.cancel();
            }
            run.await();
            if (run.state() == SliceRun.State.FAILED) {
                problem = "读取申报时出错，请稍后再试";
            }
        } catch (CancellationException givenUp) {
            LOG.debug("slider {} was given up", id);
        } catch (InterruptedException | RuntimeException | Error broken) {
            LOG.error("slider {} broke off", id, broken);
            problem = "读取申报时出错，请稍后再试";
        } finally {
            slider.loaded();
            ended = true;
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public boolean isRunning() {
        return !ended;
    }

    @Override
    public void cancel() {
        cancelled = true;
        SliceRun run = loading;
        if (run != null) {
            run.cancel();
        }
    }

    public boolean isLoaded() {
        return ended && problem == null && !cancelled;
    }

    /** Cases read so far. */
    public long counted() {
        SliceRun run = loading;
        return run == null ? 0 : run.counted();
    }

    /** Cases in all; null while that is being found out. */
    @Nullable
    public Long total() {
        SliceRun run = loading;
        return run == null ? null : Long.valueOf(run.total());
    }

    /** Why it cannot be loaded; null when it can. */
    @Nullable
    public String problem() {
        return problem;
    }

    /** As the draft has it. */
    public BigDecimal value() {
        return slider.value();
    }

    /** @throws Conflict while the cases are not loaded */
    public SliderCount count(BigDecimal value) {
        if (!isLoaded()) {
            throw new Conflict(problem != null ? problem : "申报还没有读完，请稍候");
        }
        return slider.count(value, ForkJoinPool.commonPool());
    }
}

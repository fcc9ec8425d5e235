package org.tidu.replay.job;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.lang.Nullable;
import org.tidu.replay.draft.TablesHash;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.run.GivesWay;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ReplayFigures;
import org.tidu.replay.run.ReplayRun;
import org.tidu.replay.run.ReplaySource;
import org.tidu.replay.run.SliceRun;
import org.tidu.term.EditionId;

/** A replay somebody asked for. When it ends its files, its tables and their programs go; the figures stay. */
public final class ReplayJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayJob.class);

    private final String id;
    private final String owner;
    private final Instant startedAt;
    private final String ruleSetId;
    private final boolean madeUp;
    private final boolean everyCase;
    private final String tables;
    private final EditionId edition;
    private final Set<String> changed;
    private volatile ReplayRun run;
    private volatile boolean cancelled;
    private volatile Ended ended;

    /** What is left. */
    private record Ended(SliceRun.State state, long total, long counted, ReplayFigures figures) {}

    /** How far it is. */
    public enum State { PREPARING, RUNNING, DONE, CANCELLED, FAILED }

    /**
     * @param question is not kept: its files are gone with the work
     * @param edition  over which the draft was laid
     */
    ReplayJob(String id, String owner, Instant startedAt, ReplayQuestion question, EditionId edition, Set<String> changed) {
        this.id = id;
        this.owner = owner;
        this.startedAt = startedAt;
        this.ruleSetId = question.ruleSetId();
        this.madeUp = question.madeUp();
        this.everyCase = question.chosen().isEveryCase();
        this.tables = TablesHash.of(question.files());
        this.edition = edition;
        this.changed = changed;
    }

    /** In a thread that nothing here holds on to, nor to what it works with. */
    void begin(Comparison tables, Function<Pace, ReplaySource> source, Supplier<GivesWay> others) {
        Thread work = new Thread(() -> work(tables, source, others), "replay");
        work.setDaemon(true);
        try {
            work.start();
        } catch (Error noThread) {
            ended = broken();
            throw noThread;
        }
    }

    private void work(Comparison tables, Function<Pace, ReplaySource> source, Supplier<GivesWay> others) {
        Ended result = broken();
        try {
            ReplaySource cases = source.apply(new Pace(others.get(), () -> cancelled));
            ReplayRun replay = ReplayRun.start(tables, cases, others.get(), SliceRun.MOST_WORKERS);
            run = replay;
            if (cancelled) {
                replay.run().cancel();
            }
            replay.run().await();
            result = new Ended(replay.run().state(), replay.run().total(), replay.run().counted(), replay.read(figures -> figures));
        } catch (CancellationException givenUp) {
            result = new Ended(SliceRun.State.CANCELLED, 0, 0, new ReplayFigures());
        } catch (InterruptedException | RuntimeException | Error broken) {
            LOG.error("replay {} broke off", id, broken);
        } finally {
            ended = result;
            run = null;
        }
    }

    private static Ended broken() {
        return new Ended(SliceRun.State.FAILED, 0, 0, new ReplayFigures());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String owner() {
        return owner;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String ruleSetId() {
        return ruleSetId;
    }

    /** Made-up enterprises instead of past cases. */
    public boolean isMadeUp() {
        return madeUp;
    }

    /** All past cases of the rule set, none left out by choice. */
    public boolean isOfEveryCase() {
        return everyCase;
    }

    /** {@link TablesHash} of the draft's files. */
    public String tables() {
        return tables;
    }

    /** What was in force when it began: the figures say what the draft changes against that. */
    public EditionId edition() {
        return edition;
    }

    /** Full names of the files that differ. */
    public Set<String> changed() {
        return changed;
    }

    @Override
    public boolean isRunning() {
        return ended == null;
    }

    @Override
    public void cancel() {
        cancelled = true;
        ReplayRun running = run;
        if (running != null) {
            running.run().cancel();
        }
    }

    public State state() {
        Ended result = ended;
        return result != null ? State.valueOf(result.state().name()) : cancelled ? State.CANCELLED : run == null ? State.PREPARING : State.RUNNING;
    }

    /** Cases in all; null while that is being found out. */
    @Nullable
    public Long total() {
        ReplayRun running = run;
        Ended result = ended;
        return result != null ? Long.valueOf(result.total()) : running != null ? Long.valueOf(running.run().total()) : null;
    }

    /** Reads what was found so far. */
    public <T> T read(Function<ReplayFigures, T> reader) {
        ReplayRun running = run;
        Ended result = ended;
        return result != null ? reader.apply(result.figures()) : running != null ? running.read(reader) : reader.apply(new ReplayFigures());
    }
}

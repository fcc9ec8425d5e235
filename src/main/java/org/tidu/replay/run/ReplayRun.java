package org.tidu.replay.run;

import java.util.function.Function;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.ReplayCase;

/** A replay: every case before both sets of tables, counted. */
public final class ReplayRun {

    private final Comparison tables;
    private final ReplayFigures figures = new ReplayFigures();
    private SliceRun run;

    private ReplayRun(Comparison tables) {
        this.tables = tables;
    }

    /** @param workers threads, {@value SliceRun#MOST_WORKERS} at most */
    public static ReplayRun start(Comparison tables, ReplaySource source, GivesWay others, int workers) {
        ReplayRun replay = new ReplayRun(tables);
        replay.run = SliceRun.start(source, replay::begin, others, workers);
        return replay;
    }

    private SliceWork.Slice begin() {
        ReplayFigures found = new ReplayFigures();
        return new SliceWork.Slice() {
            @Override
            public void add(ReplayCase one) {
                found.add(one, tables.of(one));
            }

            @Override
            public void end() {
                synchronized (figures) {
                    figures.add(found);
                }
            }
        };
    }

    public SliceRun run() {
        return run;
    }

    /** Reads the figures while no worker adds to them. */
    public <T> T read(Function<ReplayFigures, T> reader) {
        synchronized (figures) {
            return reader.apply(figures);
        }
    }
}

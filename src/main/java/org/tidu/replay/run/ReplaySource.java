package org.tidu.replay.run;

import java.util.function.Consumer;
import org.tidu.replay.outcome.ReplayCase;

/**
 * Cases in slices, each spread over all of them: after any number of slices the figures are those of a sample that favours nobody. Slices are
 * read side by side.
 */
public interface ReplaySource {

    int slices();

    /** How many cases there are in all, to tell how far a replay is. */
    long total();

    /** Hands the cases of a slice over, one after the other, in the thread that asks. */
    void each(int slice, Consumer<ReplayCase> taker);
}

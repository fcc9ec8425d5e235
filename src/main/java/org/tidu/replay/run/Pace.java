package org.tidu.replay.run;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Asked between two steps of what comes before the first case: gives way like a worker, and ends what was given up.
 *
 * @param others belongs to the thread that prepares
 */
public record Pace(GivesWay others, BooleanSupplier stopped) {

    /** Neither held back nor given up. */
    public static final Pace UNHURRIED = new Pace(GivesWay.NEVER, () -> false);

    /** @throws CancellationException when nobody waits for it any more */
    public void step() {
        if (stopped.getAsBoolean()) {
            throw new CancellationException();
        }
        others.between(0, stopped);
    }
}

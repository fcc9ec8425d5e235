package org.tidu.replay.run;

import java.util.function.BooleanSupplier;

/** Asked by each worker between two cases: it may hold the worker back while others need the machine. */
@FunctionalInterface
public interface GivesWay {

    /** Never held back. */
    GivesWay NEVER = (worker, stopped) -> { };

    /**
     * @param worker  from 0
     * @param stopped whether the replay has been given up meanwhile
     */
    void between(int worker, BooleanSupplier stopped);
}

package org.tidu.engine.process;

/** Work of a module that goes on behind the scenes, piece by piece, beside the engine's own jobs. */
public interface BackgroundWork {

    /** Does the next piece that is due, in a transaction of its own; false when there is none. */
    boolean workOne();
}

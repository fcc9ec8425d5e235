package org.tidu.problem;

import java.time.Duration;

/** More is asked at once than can be done; nothing has begun. Becomes a 503 that says when to ask again. */
public class Busy extends RuntimeException {

    private final long seconds;

    public Busy(String message, Duration wait) {
        super(message);
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return seconds;
    }
}

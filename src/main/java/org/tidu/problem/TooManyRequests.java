package org.tidu.problem;

import java.time.Duration;

/** The sender asks too often. Becomes a 429 that says when to ask again. */
public class TooManyRequests extends RuntimeException {

    private final long seconds;

    public TooManyRequests(Duration wait) {
        this(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }

    private TooManyRequests(long seconds) {
        super("请求过于频繁，请 " + seconds + " 秒后再试");
        this.seconds = seconds;
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return seconds;
    }
}

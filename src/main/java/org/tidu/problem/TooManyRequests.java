package org.tidu.problem;

import java.time.Duration;

/** The sender asks too often. Becomes a 429 that says when to ask again. */
public class TooManyRequests extends RuntimeException {

    private final long seconds;

    public TooManyRequests(Duration wait) {
        this("请求过于频繁，请 " + seconds(wait) + " 秒后再试", wait);
    }

    /** @param message in Chinese, says when to come back */
    public TooManyRequests(String message, Duration wait) {
        super(message);
        this.seconds = seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return seconds;
    }
}

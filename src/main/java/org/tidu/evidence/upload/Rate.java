package org.tidu.evidence.upload;

import java.time.Duration;

/** How fast bytes come: over the last whole window, or over what has passed of one that is longer already. */
final class Rate {

    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final long window;
    private long since;
    private long bytes;
    private double last = Double.MAX_VALUE;

    /** @param now in nanoseconds of a stopwatch, as wherever time is given here */
    Rate(Duration window, long now) {
        this.window = window.toNanos();
        this.since = now;
    }

    synchronized void came(long more, long now) {
        if (now - since >= window) {
            last = perSecond(now);
            since = now;
            bytes = 0;
        }
        bytes += more;
    }

    /** Bytes a second; beyond all bounds as long as no window has passed. */
    synchronized double perSecond(long now) {
        return now - since >= window ? bytes * SECOND / (now - since) : last;
    }
}

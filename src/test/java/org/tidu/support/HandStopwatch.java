package org.tidu.support;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.tidu.time.Stopwatch;

/** A stopwatch that runs, and that a test turns on: what takes long takes no time. */
public final class HandStopwatch implements Stopwatch {

    private final AtomicLong turned = new AtomicLong();

    @Override
    public long nanos() {
        return System.nanoTime() + turned.get();
    }

    public void advance(Duration duration) {
        turned.addAndGet(duration.toNanos());
    }
}

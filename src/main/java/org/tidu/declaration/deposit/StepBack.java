package org.tidu.declaration.deposit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tidu.time.Arrivals;

/** In a rush receiving comes first: whoever takes on what was received steps back, but never for long. */
@Component
class StepBack {

    /** While at least so many hand something in. */
    static final int RUSH = 4;
    /** What was received goes on all the same, one deposit in this time for each worker. */
    static final Duration LONGEST = Duration.ofMillis(400);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Arrivals arrivals;
    private final LongSupplier nanoTime;
    private final LongConsumer rest;

    @Autowired
    StepBack(Arrivals arrivals) {
        this(arrivals, System::nanoTime, LockSupport::parkNanos);
    }

    StepBack(Arrivals arrivals, LongSupplier nanoTime, LongConsumer rest) {
        this.arrivals = arrivals;
        this.nanoTime = nanoTime;
        this.rest = rest;
    }

    /** Comes back when the rush is over, after {@link #LONGEST}, or when the worker is to stop. */
    void whileRush(BooleanSupplier running) {
        long begin = nanoTime.getAsLong();
        while (running.getAsBoolean() && arrivals.isRush(RUSH) && nanoTime.getAsLong() - begin < LONGEST.toNanos()) {
            rest.accept(LOOK_AGAIN.toNanos());
        }
    }
}

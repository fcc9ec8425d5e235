package org.tidu.declaration.deposit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
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
    static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    /** In a rush requests come in waves: it is over when so many looks after one another saw none. */
    private static final int CALM_LOOKS = 5;

    private final Arrivals arrivals;
    private final LongSupplier nanoTime;
    private final LongConsumer rest;
    private final AtomicInteger calmLooks = new AtomicInteger(CALM_LOOKS);

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
        while (running.getAsBoolean() && !isCalm() && nanoTime.getAsLong() - begin < LONGEST.toNanos()) {
            rest.accept(LOOK_AGAIN.toNanos());
        }
    }

    private boolean isCalm() {
        return calmLooks.updateAndGet(looks -> arrivals.isRush(RUSH) ? 0 : Math.min(looks + 1, CALM_LOOKS)) == CALM_LOOKS;
    }
}

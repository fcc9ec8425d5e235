package org.tidu.replay.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tidu.decision.Decisions;

/**
 * Verdicts that somebody waits for come before a replay: while they are asked for, one worker alone goes on, and rests twice as long as it works.
 * On an idle machine nobody rests.
 */
@Component
public class ProductionFirst {

    private static final long STRETCH = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int REST = 2;

    private final LongSupplier asked;
    private final LongSupplier nanos;

    @Autowired
    ProductionFirst(Decisions production) {
        this(production::asked);
    }

    /** @param asked how many decisions production has been asked for so far */
    public ProductionFirst(LongSupplier asked) {
        this(asked, System::nanoTime);
    }

    ProductionFirst(LongSupplier asked, LongSupplier nanos) {
        this.asked = asked;
        this.nanos = nanos;
    }

    /** For one replay. */
    public GivesWay rule() {
        Worker[] workers = new Worker[SliceRun.MOST_WORKERS];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(i);
        }
        return (worker, stopped) -> workers[worker].between(stopped);
    }

    /** Used by its own thread alone. */
    private final class Worker {

        private final int number;
        private long begun = nanos.getAsLong();
        private long seen = asked.getAsLong();

        private Worker(int number) {
            this.number = number;
        }

        private void between(BooleanSupplier stopped) {
            long worked = nanos.getAsLong() - begun;
            if (worked < STRETCH) {
                return;
            }
            if (isBusy()) {
                if (number == 0) {
                    LockSupport.parkNanos(REST * Math.min(worked, LOOK));
                } else {
                    waitForQuiet(stopped);
                }
            }
            begun = nanos.getAsLong();
        }

        private void waitForQuiet(BooleanSupplier stopped) {
            do {
                LockSupport.parkNanos(LOOK);
            } while (isBusy() && !stopped.getAsBoolean());
        }

        /** Since it last looked. */
        private boolean isBusy() {
            long now = asked.getAsLong();
            boolean busy = now > seen;
            seen = now;
            return busy;
        }
    }
}

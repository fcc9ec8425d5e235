package org.tidu.throttle;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tidu.problem.Busy;

/** So many do a work side by side, the others wait in the order they came, and nobody for ever. */
public final class Turns {

    private final Semaphore places;
    private final Duration longestWait;
    private final Supplier<Busy> tooLong;

    /**
     * @param atOnce      how many do it side by side
     * @param longestWait for one's turn
     * @param tooLong     what is said to whoever has waited for so long; the work has not begun then
     */
    public Turns(int atOnce, Duration longestWait, Supplier<Busy> tooLong) {
        this.places = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
        this.tooLong = tooLong;
    }

    /** @throws Busy when the wait grows too long; the work has not begun then */
    public <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** How many wait for their turn now, as near as can be told. */
    public int waiting() {
        return places.getQueueLength();
    }

    private void await() {
        try {
            if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooLong.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw tooLong.get();
        }
    }
}

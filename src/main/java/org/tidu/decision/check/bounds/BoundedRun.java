package org.tidu.decision.check.bounds;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.tidu.decision.feel.BoundedThread;

/**
 * Runs what somebody else wrote in a thread of its own, as long as its time and the memory it takes stay within a budget. A stack that
 * overflows ends the run alone. Memory is counted while it is taken: what takes more at once than the heap has left is not held back, and ends
 * the server where it runs with {@code -XX:+ExitOnOutOfMemoryError}. A run beyond its budget is told to stop, and compiled FEEL listens; while it does not listen it keeps its place,
 * so that no more than a few ever run at once.
 */
public final class BoundedRun {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long STACK_BYTES = 16L << 20;
    private static final long LOOK_EVERY_MILLIS = 20;
    /** A check takes less than a second: longer stays nobody but a run that was given up. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(1);

    private final Semaphore places;
    private final Duration time;
    private final long bytes;
    private final Duration waiting;

    /**
     * @param atOnce runs side by side; who comes later waits a moment
     * @param time   of the processor
     * @param bytes  taken from the memory in all, given back or not
     */
    public BoundedRun(int atOnce, Duration time, long bytes) {
        this(atOnce, time, bytes, MOST_WAITING);
    }

    /** @param waiting until it is said that all places are taken */
    public BoundedRun(int atOnce, Duration time, long bytes, Duration waiting) {
        this.waiting = waiting;
        this.places = new Semaphore(atOnce);
        this.time = time;
        this.bytes = bytes;
    }

    /**
     * @param givenUp what is answered when the budget was used up or an error of the machine ended the work
     * @param busy    what is answered when all places are taken, by others and for longer than may be waited
     */
    public <T> T of(Supplier<T> work, Supplier<T> givenUp, Supplier<T> busy) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            if (!places.tryAcquire(waiting.toMillis(), TimeUnit.MILLISECONDS)) {
                return busy.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return busy.get();
        }
        BoundedThread thread = new BoundedThread(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable ended) {
                result.completeExceptionally(ended);
            } finally {
                places.release();
            }
        }, "rules", STACK_BYTES);
        thread.start();
        return await(thread, result).orElseGet(givenUp);
    }

    private <T> Optional<T> await(BoundedThread thread, CompletableFuture<T> result) {
        while (true) {
            try {
                return Optional.of(result.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                if (THREADS.getThreadCpuTime(thread.getId()) > time.toNanos() || THREADS.getThreadAllocatedBytes(thread.getId()) > bytes) {
                    thread.giveUp();
                    return Optional.empty();
                }
            } catch (InterruptedException stopped) {
                thread.giveUp();
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException ended) {
                if (ended.getCause() instanceof VirtualMachineError) {
                    return Optional.empty();
                }
                throw ended.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(ended.getCause());
            }
        }
    }
}

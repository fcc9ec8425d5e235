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

/**
 * Runs what somebody else wrote in a thread of its own, as long as its time and the memory it takes stay within a budget. A stack that
 * overflows or a memory that is full ends the run, not the server. No more than a few run at once, runaways included.
 */
public final class BoundedRun {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long STACK_BYTES = 16L << 20;
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Semaphore places;
    private final Duration time;
    private final long bytes;

    /**
     * @param atOnce runs side by side; who comes later waits
     * @param time   of the processor
     * @param bytes  taken from the memory in all, given back or not
     */
    public BoundedRun(int atOnce, Duration time, long bytes) {
        this.places = new Semaphore(atOnce);
        this.time = time;
        this.bytes = bytes;
    }

    /** @return nothing when the budget was used up, an error ended it, or no place became free */
    public <T> Optional<T> of(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            if (!places.tryAcquire(time.toMillis() * 2, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        Thread thread = new Thread(null, () -> {
            try {
                result.complete(work.get());
            } catch (Throwable ended) {
                result.completeExceptionally(ended);
            } finally {
                places.release();
            }
        }, "rules", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return await(thread, result);
    }

    private <T> Optional<T> await(Thread thread, CompletableFuture<T> result) {
        while (true) {
            try {
                return Optional.of(result.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                if (THREADS.getThreadCpuTime(thread.getId()) > time.toNanos() || THREADS.getThreadAllocatedBytes(thread.getId()) > bytes) {
                    thread.interrupt();
                    return Optional.empty();
                }
            } catch (InterruptedException stopped) {
                thread.interrupt();
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException ended) {
                if (ended.getCause() instanceof VirtualMachineError) {
                    return Optional.empty();
                }
                throw new IllegalStateException(ended.getCause());
            }
        }
    }
}

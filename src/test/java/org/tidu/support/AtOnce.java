package org.tidu.support;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several people at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs the work so many times side by side, with 0, 1, 2 …; a failure of any is thrown. */
    public static void run(int people, IntConsumer work) {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CyclicBarrier start = new CyclicBarrier(people);
        try {
            List<Future<?>> started = IntStream.range(0, people).<Future<?>>mapToObj(index -> threads.submit(() -> {
                start.await();
                work.accept(index);
                return null;
            })).toList();
            for (Future<?> one : started) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}

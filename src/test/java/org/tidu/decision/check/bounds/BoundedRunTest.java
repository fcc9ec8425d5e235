package org.tidu.decision.check.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who finds all places taken waits as long as they may, and no longer. */
class BoundedRunTest {

    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch ends = new CountDownLatch(1);

    @Test
    void who_may_not_wait_is_told_that_it_is_busy() {
        BoundedRun run = run(Duration.ZERO);
        CompletableFuture<String> first = holding(run);

        assertThat(run.of(() -> "second", () -> "given up", () -> "busy")).isEqualTo("busy");

        ends.countDown();
        assertThat(first.join()).isEqualTo("first");
    }

    @Test
    void who_may_wait_gets_the_place_of_who_has_ended() {
        BoundedRun run = run(Duration.ofMinutes(1));
        CompletableFuture<String> first = holding(run);
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> run.of(() -> "second", () -> "given up", () -> "busy"));

        ends.countDown();

        assertThat(first.join()).isEqualTo("first");
        assertThat(second.join()).isEqualTo("second");
    }

    private static BoundedRun run(Duration waiting) {
        return new BoundedRun(1, Duration.ofSeconds(10), 4L << 30, waiting);
    }

    private CompletableFuture<String> holding(BoundedRun run) {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> run.of(() -> {
            running.countDown();
            await(ends);
            return "first";
        }, () -> "given up", () -> "busy"));
        await(running);
        return first;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

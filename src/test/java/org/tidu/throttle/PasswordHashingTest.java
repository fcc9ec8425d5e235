package org.tidu.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tidu.problem.Busy;
import org.tidu.support.Eventually;

class PasswordHashingTest {

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        people.shutdownNow();
    }

    @Test
    void so_many_hash_side_by_side_so_many_wait_and_the_next_is_told_to_come_back() throws Exception {
        PasswordHashing hashing = new PasswordHashing(2, 1);
        AtomicInteger third = new AtomicInteger();
        Future<?> one = people.submit(() -> hashing.run(this::work));
        Future<?> two = people.submit(() -> hashing.run(this::work));
        begun.await();
        Future<?> waiting = people.submit(() -> hashing.run(third::incrementAndGet));
        Eventually.holds("the third waits", () -> hashing.inside() == 3);

        assertThatThrownBy(() -> hashing.run(() -> "never begun")).isInstanceOfSatisfying(Busy.class,
                busy -> assertThat(busy.seconds()).isPositive());
        assertThat(third).hasValue(0);

        end.countDown();
        one.get();
        two.get();
        waiting.get();
        assertThat(third).hasValue(1);
        assertThat(hashing.inside()).isZero();
    }

    @Test
    void work_that_fails_frees_its_place() {
        PasswordHashing hashing = new PasswordHashing(1, 0);

        assertThatThrownBy(() -> hashing.run(() -> {
            throw new IllegalStateException("broken");
        })).hasMessage("broken");

        assertThat(hashing.run(() -> "next")).isEqualTo("next");
    }

    private Object work() {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}

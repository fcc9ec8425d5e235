package org.tidu.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tidu.problem.Busy;
import org.tidu.support.Eventually;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        end.countDown();
        people.shutdownNow();
    }

    @Test
    void who_waits_is_taken_in_the_order_of_coming_and_never_more_at_once_than_may_be() throws Exception {
        Turns turns = turns(1, LONG);
        Future<?> first = held(turns);
        Future<?> second = people.submit(() -> turns.take(() -> done.add("second")));
        Eventually.holds("the second waits", () -> turns.waiting() == 1);
        Future<?> third = people.submit(() -> turns.take(() -> done.add("third")));
        Eventually.holds("the third waits", () -> turns.waiting() == 2);
        assertThat(done).isEmpty();

        end.countDown();
        first.get();
        second.get();
        third.get();

        assertThat(done).containsExactly("second", "third");
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void so_many_places_are_used_side_by_side() throws Exception {
        Turns turns = turns(2, LONG);
        held(turns);

        assertThat(people.submit(() -> turns.take(() -> "beside it")).get()).isEqualTo("beside it");
    }

    @Test
    void who_has_waited_too_long_is_told_so_and_has_not_begun() throws Exception {
        Turns turns = turns(1, Duration.ofMillis(20));
        held(turns);
        AtomicInteger begun = new AtomicInteger();

        assertThatThrownBy(() -> turns.take(begun::incrementAndGet)).isInstanceOf(Busy.class).hasMessage("too long");

        assertThat(begun).hasValue(0);
    }

    @Test
    void a_work_that_fails_gives_its_place_back() {
        Turns turns = turns(1, Duration.ofMillis(20));

        assertThatThrownBy(() -> turns.take(() -> {
            throw new IllegalStateException("broken");
        })).hasMessage("broken");

        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }

    private static Turns turns(int atOnce, Duration longestWait) {
        return new Turns(atOnce, longestWait, () -> new Busy("too long", Duration.ofSeconds(1)));
    }

    /** Comes back when the work has begun. */
    private Future<?> held(Turns turns) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<?> work = people.submit(() -> turns.take(() -> {
            begun.countDown();
            try {
                return end.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }));
        begun.await();
        return work;
    }
}

package org.tidu.replay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who waits for a verdict comes before a replay. */
class ProductionFirstTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong looks = new AtomicLong();
    private long busyLooks;

    /** Production asks something between any two looks, for the first so many of them. */
    private final GivesWay rule = new ProductionFirst(() -> Math.min(looks.incrementAndGet(), busyLooks), nanos::get).rule();

    @Test
    void nobody_is_held_back_while_production_asks_nothing() {
        long created = looks.get();
        nanos.addAndGet(50_000_000);

        rule.between(1, () -> false);

        assertThat(looks.get() - created).isEqualTo(1);
    }

    @Test
    void between_two_looks_a_worker_works_for_a_while() {
        long created = looks.get();
        busyLooks = Long.MAX_VALUE;
        nanos.addAndGet(3_999_999);

        rule.between(1, () -> false);

        assertThat(looks.get()).isEqualTo(created);
    }

    @Test
    void the_second_worker_waits_until_production_is_quiet() {
        busyLooks = looks.get() + 5;
        nanos.addAndGet(4_000_000);

        rule.between(1, () -> false);

        assertThat(looks.get()).isGreaterThan(busyLooks);
    }

    @Test
    void the_first_worker_goes_on_after_a_rest_however_long_production_asks() {
        long created = looks.get();
        busyLooks = Long.MAX_VALUE;
        nanos.addAndGet(4_000_000);

        rule.between(0, () -> false);

        assertThat(looks.get() - created).isEqualTo(1);
    }

    @Test
    void a_replay_that_was_given_up_does_not_wait_any_longer() {
        busyLooks = Long.MAX_VALUE;
        nanos.addAndGet(4_000_000);

        rule.between(1, () -> true);

        assertThat(looks.get()).isPositive();
    }
}

package org.tidu.declaration.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.declaration.start.Starts;
import org.tidu.round.RoundFixture;
import org.tidu.support.Eventually;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.Arrivals;

/** While enterprises hand in, taking on waits; it never waits for long, and when the rush is over it begins at once. */
@ProcessTest
class StepBackTest {

    @Autowired
    Deposits deposits;

    @Autowired
    Starts starts;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Journey journey;

    @Autowired
    TestClock clock;

    private final AtomicInteger handingIn = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final Arrivals arrivals = new Arrivals() {

        @Override
        public Optional<Instant> oldest() {
            return Optional.empty();
        }

        @Override
        public Instant caughtUpTo() {
            return Instant.MAX;
        }

        @Override
        public boolean isRush(int atLeast) {
            return handingIn.get() >= atLeast;
        }
    };

    @BeforeEach
    void listed() {
        journey.listed();
    }

    @Test
    void three_who_hand_in_are_no_rush_and_four_are() {
        StepBack stepBack = new StepBack(arrivals, nanos::get, nanos::addAndGet);
        handingIn.set(3);
        assertThat(restedFor(stepBack)).isZero();

        handingIn.set(4);
        assertThat(restedFor(stepBack)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_rush_is_over_when_five_looks_after_one_another_see_none() {
        handingIn.set(4);
        StepBack stepBack = new StepBack(arrivals, nanos::get, time -> {
            nanos.addAndGet(time);
            handingIn.decrementAndGet();
        });

        assertThat(restedFor(stepBack)).isEqualTo(Duration.ofMillis(100));
        assertThat(restedFor(stepBack)).as("afterwards nobody waits").isZero();
    }

    @Test
    void a_moment_of_calm_between_two_waves_is_not_the_end_of_the_rush() {
        int[] waves = {4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0};
        AtomicInteger look = new AtomicInteger();
        handingIn.set(waves[0]);
        StepBack stepBack = new StepBack(arrivals, nanos::get, time -> {
            nanos.addAndGet(time);
            handingIn.set(waves[look.incrementAndGet()]);
        });

        assertThat(restedFor(stepBack)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    @Timeout(60)
    void a_worker_takes_on_nothing_in_a_rush_and_what_was_received_when_it_is_over() throws InterruptedException {
        DeclarationNumber number = starts.start(rounds.open().id(), Journey.MEMBER, Contents.start(), clock.instant()).number();
        handingIn.set(4);
        CountDownLatch looks = new CountDownLatch(3);
        // time stands still, so only the end of the rush can end the wait
        DepositWorkers workers = new DepositWorkers(deposits, new StepBack(arrivals, () -> 0, time -> looks.countDown()), 1, true);
        workers.begin();
        try {
            assertThat(looks.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(deposits.isPending(number)).isTrue();

            handingIn.set(0);
            Eventually.holds("what was received is taken on", () -> !deposits.isPending(number));
        } finally {
            workers.stop();
        }
    }

    private Duration restedFor(StepBack stepBack) {
        long begin = nanos.get();
        stepBack.whileRush(() -> true);
        return Duration.ofNanos(nanos.get() - begin);
    }
}

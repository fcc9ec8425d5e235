package org.tidu.declaration.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.tidu.casefile.document.Receipt;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.declaration.start.Started;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.task.TaskView;
import org.tidu.problem.Busy;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Eventually;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;

/** While as many hand in as may at once, the next waits with nothing kept and no connection held, and whoever reads does not wait. */
@ProcessTest
class DepositTurnsTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Starts starts;

    @Autowired
    Desk desk;

    @Autowired
    Clock clock;

    @Autowired
    DepositTurns turns;

    @Autowired
    Stored stored;

    @Value("${tidu.deposit.at-once}")
    int atOnce;

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void givenAnEnterpriseOnTheLists() {
        journey.listed();
    }

    @AfterEach
    void stop() {
        end.countDown();
        people.shutdownNow();
    }

    @Test
    void a_start_waits_for_its_turn_and_is_received_then() throws Exception {
        Round round = rounds.open();
        List<Future<?>> others = everyPlaceTaken();
        Map<String, String> before = stored.now();

        Future<Started> mine = people.submit(() -> starts.start(round.id(), Journey.MEMBER, Contents.start(), clock.instant()));
        Eventually.holds("the start waits", () -> turns.waiting() == 1);
        assertThat(stored.now()).isEqualTo(before);
        assertThat(desk.open(Journey.MEMBER)).isEmpty();

        gone(others);
        assertThat(mine.get(1, TimeUnit.MINUTES).receipt().number()).isNotBlank();
        assertThat(stored.counts()).containsEntry("declaration_case", "1").containsEntry("submission_receipt", "1");
    }

    @Test
    void a_task_waits_for_its_turn_and_is_received_then() throws Exception {
        TaskView task = journey.open(journey.start(rounds.open()).number());
        List<Future<?>> others = everyPlaceTaken();
        Map<String, String> before = stored.now();

        Future<Receipt> mine = people.submit(() -> desk.complete(task.id(), Journey.MEMBER, Contents.maturity(2.15)));
        Eventually.holds("the submission waits", () -> turns.waiting() == 1);
        assertThat(stored.now()).isEqualTo(before);
        assertThat(desk.open(Journey.MEMBER)).extracting(TaskView::id).contains(task.id());

        gone(others);
        assertThat(mine.get(1, TimeUnit.MINUTES).formId()).isEqualTo(task.formId());
        assertThat(desk.open(Journey.MEMBER)).extracting(TaskView::id).doesNotContain(task.id());
    }

    @Test
    void who_waits_too_long_is_told_that_nothing_was_received_and_when_to_send_it_again() {
        DepositTurns none = new DepositTurns(0, Duration.ofMillis(20));

        assertThatThrownBy(() -> none.take(() -> {
            throw new AssertionError("begun");
        })).isInstanceOfSatisfying(Busy.class, busy -> assertThat(busy.seconds()).isPositive())
                .hasMessageContaining("没有被接收").hasMessageContaining("秒后重试");
    }

    @Test
    void a_node_on_which_nobody_could_hand_in_does_not_start() {
        assertThatThrownBy(() -> new DepositTurns(0)).hasMessageContaining("tidu.deposit.at-once");
    }

    private List<Future<?>> everyPlaceTaken() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(atOnce);
        List<Future<?>> taken = new ArrayList<>();
        for (int place = 0; place < atOnce; place++) {
            taken.add(people.submit(() -> turns.take(() -> {
                begun.countDown();
                try {
                    return end.await(1, TimeUnit.MINUTES);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            })));
        }
        begun.await();
        return taken;
    }

    private void gone(List<Future<?>> others) throws Exception {
        end.countDown();
        for (Future<?> other : others) {
            other.get();
        }
    }
}

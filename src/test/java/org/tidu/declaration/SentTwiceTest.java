package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.document.Receipt;
import org.tidu.declaration.start.Started;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.task.TaskView;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;

/** The same submission sent twice, one after the other or at the same moment: one case, one receipt. */
@ProcessTest
class SentTwiceTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Starts starts;

    @Autowired
    Desk desk;

    @Autowired
    Stored stored;

    @Autowired
    Clock clock;

    @BeforeEach
    void givenAnEnterpriseOnTheLists() {
        journey.listed();
    }

    @Test
    void a_start_sent_again_gives_the_same_receipt_and_stores_nothing() {
        Round round = rounds.open();
        Started first = start(round);
        Map<String, String> after = stored.now();

        assertThat(start(round)).isEqualTo(first);
        assertThat(stored.now()).isEqualTo(after);
    }

    @Test
    void a_task_sent_again_gives_the_same_receipt_and_stores_nothing() {
        TaskView task = journey.open(journey.start(rounds.open()).number());
        Receipt first = complete(task);
        Map<String, String> after = stored.now();

        assertThat(complete(task)).isEqualTo(first);
        assertThat(stored.now()).isEqualTo(after);
    }

    @RepeatedTest(5)
    void two_starts_at_the_same_moment_are_one_case() throws Exception {
        Round round = rounds.open();

        Both<Started> both = Both.of(() -> start(round));

        assertThat(both.first()).isEqualTo(both.second());
        assertThat(stored.counts()).containsEntry("declaration_case", "1").containsEntry("submission_receipt", "1");
    }

    @RepeatedTest(5)
    void two_completions_at_the_same_moment_are_one_document() throws Exception {
        TaskView task = journey.open(journey.start(rounds.open()).number());

        Both<Receipt> both = Both.of(() -> complete(task));

        assertThat(both.first()).isEqualTo(both.second());
        assertThat(stored.counts()).containsEntry("declaration_document", "2").containsEntry("submission_receipt", "2");
    }

    private Started start(Round round) {
        return starts.start(round.id(), Journey.MEMBER, Contents.start(), clock.instant());
    }

    private Receipt complete(TaskView task) {
        return desk.complete(task.id(), Journey.MEMBER, Contents.maturity(2.15));
    }

    /** What two threads got that did the same at once. */
    private record Both<T>(T first, T second) {

        static <T> Both<T> of(Callable<T> work) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<T> together = () -> {
                start.await();
                return work.call();
            };
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Future<T> one = threads.submit(together);
                Future<T> other = threads.submit(together);
                return new Both<>(one.get(), other.get());
            } finally {
                threads.shutdown();
            }
        }
    }
}

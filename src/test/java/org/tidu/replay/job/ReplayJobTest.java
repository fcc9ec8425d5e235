package org.tidu.replay.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.ModelFolder;
import org.tidu.replay.HunanDraft;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.receipt.Chosen;
import org.tidu.replay.run.GivesWay;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ReplaySource;
import org.tidu.support.Eventually;

/** A replay while it is prepared. */
class ReplayJobTest {

    private final CountDownLatch preparing = new CountDownLatch(1);
    private final Semaphore steps = new Semaphore(0);
    private final ReplayJob job = new ReplayJob("1", "甲", Instant.EPOCH,
            new ReplayQuestion(HunanDraft.RULE_SET, Map.of(), true, Chosen.ofRuleSet(HunanDraft.RULE_SET), null), ModelFolder.EDITION, Set.of());

    @AfterEach
    void letGo() {
        steps.release(1_000_000);
    }

    @Test
    void what_was_given_up_runs_until_its_thread_has_ended_and_that_is_at_the_next_step() throws Exception {
        job.begin(Comparison.of(HunanDraft.inForce(), HunanDraft.inForce()), this::endless, () -> GivesWay.NEVER);
        assertThat(preparing.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(job.state()).isEqualTo(ReplayJob.State.PREPARING);

        job.cancel();

        assertThat(job.state()).isEqualTo(ReplayJob.State.CANCELLED);
        assertThat(job.isRunning()).isTrue();
        steps.release();
        Eventually.holds("its thread ends", () -> !job.isRunning());
        assertThat(job.state()).isEqualTo(ReplayJob.State.CANCELLED);
    }

    private ReplaySource endless(Pace pace) {
        while (true) {
            preparing.countDown();
            steps.acquireUninterruptibly();
            pace.step();
        }
    }
}

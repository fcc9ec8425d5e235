package org.tidu.replay.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tidu.problem.Busy;
import org.tidu.problem.NotFound;
import org.tidu.support.TestClock;

/** How many replays a node runs and keeps. */
class JobStoreTest {

    private final TestClock clock = new TestClock();
    /** Whether a job ends as soon as it is given up; its thread may go on for a while. */
    private boolean endsAtOnce = true;
    private final JobStore<Asked> jobs = new JobStore<>("回放", new JobStore.Limits(2, 2, 4, Duration.ofHours(2)), clock);
    private int count;

    @Test
    void who_asks_anew_gives_up_what_they_asked_before_and_nobody_elses() {
        Asked first = asked("甲");
        Asked other = asked("乙");

        Asked second = asked("甲");

        assertThat(first.running).isFalse();
        assertThat(other.running).isTrue();
        assertThat(second.running).isTrue();
        assertThat(jobs.find(first.id())).isSameAs(first);
    }

    @Test
    void a_third_person_is_told_to_come_back_while_two_replays_run() {
        asked("甲");
        Asked other = asked("乙");

        assertThatThrownBy(() -> asked("丙")).isInstanceOf(Busy.class).hasMessage("正在进行的回放已有 2 个，请等其中一个结束后再试");

        other.running = false;
        assertThat(asked("丙").running).isTrue();
    }

    @Test
    void who_is_sent_away_keeps_what_they_have() {
        endsAtOnce = false;
        Asked first = asked("甲");
        asked("乙");
        Asked second = asked("甲");
        assertThat(first.cancelled).isTrue();

        assertThatThrownBy(() -> asked("甲")).isInstanceOf(Busy.class);

        assertThat(second.cancelled).isFalse();
        assertThat(jobs.find(second.id())).isSameAs(second);
    }

    @Test
    void one_person_who_asks_again_and_again_starts_no_more_threads_than_may_run_and_the_one_that_is_replaced() {
        endsAtOnce = false;
        Asked first = asked("甲");
        asked("甲");
        Asked third = asked("甲");

        assertThatThrownBy(() -> asked("甲")).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> asked("乙")).isInstanceOf(Busy.class);
        jobs.end(third);
        assertThatThrownBy(() -> asked("乙")).as("what was forgotten still runs").isInstanceOf(Busy.class);

        first.running = false;
        third.running = false;
        assertThat(asked("乙").running).isTrue();
    }

    @Test
    void of_one_person_the_newest_are_kept_and_of_all_no_more_than_there_is_room_for() {
        Asked first = asked("甲");
        asked("甲");
        Asked third = asked("甲");

        assertGone(first);
        assertThat(jobs.find(third.id())).isSameAs(third);

        third.running = false;
        Asked other = asked("乙");
        other.running = false;
        asked("丙").running = false;
        asked("丁").running = false;
        assertThat(jobs.find(other.id())).isSameAs(other);
        assertThat(jobs.find(third.id())).isSameAs(third);
        asked("戊");
        assertGone(third);
    }

    @Test
    void a_result_is_kept_for_two_hours_after_it_was_last_asked_for_and_not_longer() {
        Asked job = asked("甲");
        clock.advance(Duration.ofHours(2));
        assertThat(jobs.find(job.id())).isSameAs(job);
        clock.advance(Duration.ofHours(2));
        assertThat(jobs.find(job.id())).isSameAs(job);

        clock.advance(Duration.ofHours(2).plusNanos(1));

        assertGone(job);
        assertThat(job.running).isFalse();
    }

    @Test
    void what_nobody_asks_for_goes_though_nobody_asks_for_anything() {
        Asked job = asked("甲");
        clock.advance(Duration.ofHours(2));
        jobs.forget();
        assertThat(job.cancelled).isFalse();

        clock.advance(Duration.ofNanos(1));
        jobs.forget();

        assertThat(job.cancelled).isTrue();
    }

    private void assertGone(Asked job) {
        assertThatThrownBy(() -> jobs.find(job.id())).isInstanceOf(NotFound.class)
                .hasMessage("没有这次回放：结果只在服务器内存中保留，120 分钟无人查看即清除，重启或换机后也会消失，请重新回放");
    }

    private Asked asked(String owner) {
        Asked job = new Asked(String.valueOf(++count), owner, endsAtOnce);
        jobs.add(job);
        return job;
    }

    private static final class Asked implements Job {

        private final String id;
        private final String owner;
        private final boolean endsAtOnce;
        private boolean running = true;
        private boolean cancelled;

        private Asked(String id, String owner, boolean endsAtOnce) {
            this.id = id;
            this.owner = owner;
            this.endsAtOnce = endsAtOnce;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String owner() {
            return owner;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public void cancel() {
            cancelled = true;
            running &= !endsAtOnce;
        }
    }
}

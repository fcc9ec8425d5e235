package org.tidu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tidu.problem.Conflict;

/** The last instant belongs to a deadline; who comes later is told both instants, in Beijing time. */
class LatenessTest {

    private static final Instant DEADLINE = Instant.parse("2025-04-28T16:00:00Z");

    @Test
    void the_last_instant_is_in_time_and_the_microsecond_after_it_is_not() {
        assertThatCode(() -> at(DEADLINE).refuse(DEADLINE, "申报", "草稿已保留")).doesNotThrowAnyException();
        assertThatThrownBy(() -> at(DEADLINE.plusNanos(1000)).refuse(DEADLINE, "申报", "草稿已保留"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void who_is_late_is_told_what_was_due_when_it_came_and_what_becomes_of_it() {
        assertThatThrownBy(() -> at(DEADLINE.plusSeconds(65)).refuse(DEADLINE, "补正", "由县级按原材料审核"))
                .hasMessage("补正已于 2025-04-28 24:00（北京时间）截止，收到时间 2025-04-29 00:01:05，由县级按原材料审核");
    }

    @Test
    void midnight_belongs_to_the_day_that_ends_in_a_deadline_only() {
        assertThat(ChinaTime.deadline(DEADLINE)).isEqualTo("2025-04-28 24:00");
        assertThat(ChinaTime.deadline(DEADLINE.plus(Duration.ofMinutes(1)))).isEqualTo("2025-04-29 00:01");
        assertThat(ChinaTime.minute(DEADLINE)).isEqualTo("2025-04-29 00:00");
        assertThat(ChinaTime.second(DEADLINE.plusSeconds(5))).isEqualTo("2025-04-29 00:00:05");
    }

    private static Lateness at(Instant now) {
        return new Lateness(new ReceiptTime(Clock.fixed(now, ChinaTime.ZONE)));
    }
}

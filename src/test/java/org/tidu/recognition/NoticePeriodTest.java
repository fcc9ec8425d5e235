package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/** A notice runs to its last instant, unless it was closed. */
class NoticePeriodTest {

    private static final Instant END = Instant.parse("2025-05-27T16:00:00Z");

    @Test
    void the_last_instant_is_in_time_and_the_next_is_not() {
        assertThat(notice(null).runsAt(END)).isTrue();
        assertThat(notice(null).runsAt(END.plusNanos(1000))).isFalse();
    }

    @Test
    void a_notice_taken_down_runs_no_longer() {
        assertThat(notice(END.minusSeconds(60)).runsAt(END.minusSeconds(30))).isFalse();
    }

    private static PublicNotice notice(Instant closedAt) {
        return new PublicNotice(new DeclarationNumber("N-1"), "甲公司", "工厂", "天元区", new Tier("ADVANCED"), END.minusSeconds(3600), END, closedAt, null);
    }
}

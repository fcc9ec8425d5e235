package org.tidu.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** A round takes declarations from its opening to its closing instant, both included, while it is open. */
class RoundTest {

    private static final Instant OPENS = Instant.parse("2025-04-24T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2025-04-28T16:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-04-23T23:59:59.999999Z, false", "2025-04-24T00:00:00Z, true", "2025-04-26T00:00:00Z, true",
        "2025-04-28T16:00:00Z, true", "2025-04-28T16:00:00.000001Z, false"})
    void the_first_and_the_last_instant_are_in_time(Instant receivedAt, boolean accepted) {
        assertThat(round(RoundStatus.OPEN).accepts(receivedAt)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @EnumSource(value = RoundStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void a_round_that_is_not_open_takes_none(RoundStatus status) {
        assertThat(round(status).accepts(OPENS)).isFalse();
    }

    private static Round round(RoundStatus status) {
        return new Round(new RoundId("round"), "批次", 2025, new Tier("ADVANCED"), status, "4302", "43", OPENS, CLOSES, CLOSES.plusSeconds(60),
                CLOSES.plusSeconds(120), 5, 3, "HN-2025", null);
    }
}

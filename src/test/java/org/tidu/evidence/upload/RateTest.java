package org.tidu.evidence.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How fast bytes came lately. */
class RateTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Rate rate = new Rate(Duration.ofSeconds(30), 0);

    @Test
    void nobody_is_judged_before_a_whole_window_has_passed() {
        rate.came(1, SECOND);

        assertThat(rate.perSecond(29 * SECOND)).isGreaterThan(1e12);
        assertThat(rate.perSecond(30 * SECOND)).isLessThan(1);
    }

    @Test
    void who_was_fast_and_has_become_slow_is_slow_a_window_later() {
        rate.came(30_000_000, 30 * SECOND - 1);
        rate.came(1, 31 * SECOND);
        assertThat(rate.perSecond(59 * SECOND)).isCloseTo(1e6, org.assertj.core.data.Percentage.withPercentage(5));

        assertThat(rate.perSecond(62 * SECOND)).isLessThan(1);
    }

    @Test
    void silence_makes_slower() {
        rate.came(3_200_000, SECOND);
        assertThat(rate.perSecond(40 * SECOND)).isEqualTo(80_000);
        assertThat(rate.perSecond(400 * SECOND)).isEqualTo(8_000);
    }
}

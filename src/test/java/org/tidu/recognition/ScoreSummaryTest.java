package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Average and spread of the counted scores. */
class ScoreSummaryTest {

    @Test
    void the_average_is_rounded_half_up_to_two_decimals() {
        ScoreSummary summary = ScoreSummary.of(totals("82.5", "80", "79.5", "80.1", "80", "80", "80", "80.3"));

        assertThat(summary.average()).isEqualByComparingTo("80.30");
        assertThat(ScoreSummary.of(totals("60.01", "60")).average()).isEqualByComparingTo("60.01");
    }

    @Test
    void the_spread_is_the_highest_less_the_lowest() {
        assertThat(ScoreSummary.of(totals("91", "70.5", "80")).spread()).isEqualByComparingTo("20.5");
    }

    @Test
    void who_stands_aside_is_counted_apart() {
        List<ExpertScore> scores = Stream.concat(totals("80", "90").stream(), Stream.of(recused())).toList();

        ScoreSummary summary = ScoreSummary.of(scores);

        assertThat(summary.average()).isEqualByComparingTo("85.00");
        assertThat(summary.counted()).isEqualTo(2);
        assertThat(summary.recused()).isEqualTo(1);
    }

    @Test
    void one_counted_score_makes_no_average() {
        List<ExpertScore> scores = Stream.concat(totals("80").stream(), Stream.of(recused(), recused())).toList();

        ScoreSummary summary = ScoreSummary.of(scores);

        assertThat(summary.average()).isNull();
        assertThat(summary.spread()).isNull();
        assertThat(summary.counted()).isEqualTo(1);
    }

    private static List<ExpertScore> totals(String... totals) {
        return Stream.of(totals).map(total -> score(Map.of(ScoreDimension.PLAN, new BigDecimal(total)))).toList();
    }

    private static ExpertScore recused() {
        return score(Map.of());
    }

    private static ExpertScore score(Map<ScoreDimension, BigDecimal> marks) {
        return new ExpertScore("review", "expert", "ZZ2025A-430211-0001", marks, "评语", Instant.EPOCH);
    }
}

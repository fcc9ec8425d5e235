package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidu.term.DeclarationNumber;

/** Average and spread of the counted scores. */
class ScoreSummaryTest {

    private static final ScoreDimension WHOLE = new ScoreDimension("score", "总分", BigDecimal.valueOf(100));

    @Test
    void a_sheet_of_any_number_of_dimensions_counts_to_100() {
        ScoreDimension of40 = new ScoreDimension("a", "甲", BigDecimal.valueOf(40));
        ScoreDimension of20 = new ScoreDimension("b", "乙", BigDecimal.valueOf(20));

        assertThat(score(List.of(new Mark(of40, new BigDecimal("30")), new Mark(of20, new BigDecimal("11")))).total())
                .as("41 of 60").isEqualByComparingTo("68.3");
        assertThat(score(List.of(new Mark(of40, new BigDecimal("40")), new Mark(of20, new BigDecimal("20")))).total())
                .isEqualByComparingTo("100");
    }

    @Test
    void the_average_is_rounded_half_up_to_two_decimals() {
        ScoreSummary summary = ScoreSummary.of(totals("82.5", "80", "79.5", "80.1", "80", "80", "80", "80.3"), 2);

        assertThat(summary.average()).isEqualByComparingTo("80.30");
        assertThat(ScoreSummary.of(totals("60.01", "60"), 2).average()).isEqualByComparingTo("60.01");
    }

    @Test
    void the_spread_is_the_highest_less_the_lowest() {
        assertThat(ScoreSummary.of(totals("91", "70.5", "80"), 2).spread()).isEqualByComparingTo("20.5");
    }

    @Test
    void who_stands_aside_is_counted_apart() {
        List<ExpertScore> scores = Stream.concat(totals("80", "90").stream(), Stream.of(recused())).toList();

        ScoreSummary summary = ScoreSummary.of(scores, 2);

        assertThat(summary.average()).isEqualByComparingTo("85.00");
        assertThat(summary.counted()).isEqualTo(2);
        assertThat(summary.recused()).isEqualTo(1);
    }

    @Test
    void one_counted_score_makes_no_average() {
        List<ExpertScore> scores = Stream.concat(totals("80").stream(), Stream.of(recused(), recused())).toList();

        ScoreSummary summary = ScoreSummary.of(scores, 2);

        assertThat(summary.average()).isNull();
        assertThat(summary.spread()).isNull();
        assertThat(summary.counted()).isEqualTo(1);
    }

    @Test
    void how_many_make_an_average_is_a_limit() {
        assertThat(ScoreSummary.of(totals("80", "90"), 3).average()).isNull();
        assertThat(ScoreSummary.of(totals("80"), 1).average()).isEqualByComparingTo("80");
    }

    private static List<ExpertScore> totals(String... totals) {
        return Stream.of(totals).map(total -> score(List.of(new Mark(WHOLE, new BigDecimal(total))))).toList();
    }

    private static ExpertScore recused() {
        return score(List.of());
    }

    private static ExpertScore score(List<Mark> marks) {
        return new ExpertScore("review", "expert", new DeclarationNumber("ZZ2025A-430211-0001"), marks, "评语", Instant.EPOCH);
    }
}

package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pass mark stands in the table of bands; the table of site visits looks five points about it. */
class ScoreTablesAgreeTest {

    private static final int ABOUT_THE_PASS_MARK = 5;

    private final RuleBench bench = new RuleBench();

    @Test
    void a_visit_is_due_within_five_points_of_the_pass_mark_and_nowhere_else_where_experts_agree() {
        double passMark = passMark();

        List<Double> visited = scores().filter(this::isVisited).boxed().toList();

        assertThat(visited).isNotEmpty().allMatch(score -> score >= passMark - ABOUT_THE_PASS_MARK
                && score < passMark + ABOUT_THE_PASS_MARK);
        assertThat(visited).hasSize(2 * 2 * ABOUT_THE_PASS_MARK);
    }

    @Test
    void below_the_pass_mark_no_investment_brings_a_visit_and_above_it_a_large_one_does() {
        double passMark = passMark();

        assertThat(visit(passMark - ABOUT_THE_PASS_MARK - 0.5, 20_000)).isFalse();
        assertThat(visit(passMark + ABOUT_THE_PASS_MARK, 20_000)).isTrue();
        assertThat(visit(passMark + ABOUT_THE_PASS_MARK, 19_999)).isFalse();
    }

    private double passMark() {
        return scores().filter(score -> !"FAIL".equals(bench.row("expert-score-band.dmn", "expert-score-band",
                Map.of("averageScore", score)).get("scoreBand"))).min().orElseThrow();
    }

    private boolean isVisited(double score) {
        return visit(score, 0);
    }

    private boolean visit(double score, double investment) {
        return Boolean.TRUE.equals(bench.row("site-visit-sampling.dmn", "site-visit-sampling", Map.of("exceptionGranted", false,
                "scoreSpread", 0.0, "averageScore", score, "totalInvestment", investment)).get("siteVisit"));
    }

    /** 0, 0.5, … 100 */
    private static DoubleStream scores() {
        return IntStream.rangeClosed(0, 200).mapToDouble(half -> half / 2.0);
    }
}

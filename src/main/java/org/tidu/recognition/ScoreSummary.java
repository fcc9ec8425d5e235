package org.tidu.recognition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * The scores of one review taken together. One score is an opinion, not an average: with fewer counted ones than the
 * limits ask there is neither average nor spread, no band and no suggestion follow, and the officer concludes with reasons.
 *
 * @param counted how many experts scored
 * @param recused how many stood aside
 * @param average 0 to 100, two decimals, half up; null with too few counted scores
 * @param spread  highest less lowest total; null likewise
 */
record ScoreSummary(int counted, int recused, BigDecimal average, BigDecimal spread) {

    private static final int DECIMALS = 2;

    /** @param least counted scores that make an average */
    static ScoreSummary of(List<ExpertScore> scores, int least) {
        List<BigDecimal> totals =
                scores.stream().filter(score -> !score.isRecused()).map(ExpertScore::total).toList();
        int recused = scores.size() - totals.size();
        if (totals.size() < least) {
            return new ScoreSummary(totals.size(), recused, null, null);
        }
        BigDecimal average = totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), DECIMALS, RoundingMode.HALF_UP);
        return new ScoreSummary(
                totals.size(), recused, average, Collections.max(totals).subtract(Collections.min(totals)));
    }
}

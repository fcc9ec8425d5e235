package org.tidu.recognition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.tidu.term.DeclarationNumber;

/**
 * What one expert says in one review.
 *
 * @param reviewId the instance of process {@code provincial-review}
 * @param marks    one for each dimension of the sheet; empty when the expert stands aside (回避)
 * @param remark   the comment, or the reason for standing aside
 */
record ExpertScore(
        String reviewId,
        String expert,
        DeclarationNumber declarationNumber,
        List<Mark> marks,
        String remark,
        Instant scoredAt) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isRecused() {
        return marks.isEmpty();
    }

    /**
     * 0 to 100: the sum of the marks, or its share of the most, to one decimal, where a sheet does not add up to 100;
     * meaningless when recused.
     */
    BigDecimal total() {
        BigDecimal sum = marks.stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = marks.stream().map(mark -> mark.dimension().most()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return isRecused() || most.compareTo(HUNDRED) == 0 ? sum : sum.multiply(HUNDRED).divide(most, 1, RoundingMode.HALF_UP);
    }
}

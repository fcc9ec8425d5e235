package org.tidu.recognition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * What one expert says in one review.
 *
 * @param reviewId the instance of process {@code provincial-review}
 * @param marks    points by dimension; empty when the expert stands aside (回避)
 * @param remark   the comment, or the reason for standing aside
 */
record ExpertScore(
        String reviewId,
        String expert,
        String declarationNumber,
        Map<ScoreDimension, BigDecimal> marks,
        String remark,
        Instant scoredAt) {

    boolean isRecused() {
        return marks.isEmpty();
    }

    /** Sum of the marks, 0 to 100; meaningless when recused. */
    BigDecimal total() {
        return marks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package org.tidu.recognition;

import java.math.BigDecimal;

/**
 * The dimensions of the review sheet (domain notes B2), 100 points together. The sources give points for maturity only
 * (0 to 20); how the other 80 are spread is an assumption.
 */
enum ScoreDimension {
    MATURITY("scoreMaturity", 20),
    INFRASTRUCTURE("scoreInfrastructure", 15),
    TECHNOLOGY("scoreTechnology", 25),
    REPLICABILITY("scoreReplicability", 15),
    BENEFIT("scoreBenefit", 15),
    PLAN("scorePlan", 10);

    private final String field;
    private final int most;

    ScoreDimension(String field, int most) {
        this.field = field;
        this.most = most;
    }

    /** Key of the field in form {@code score-by-expert}. */
    String field() {
        return field;
    }

    BigDecimal most() {
        return BigDecimal.valueOf(most);
    }

    /** Column in table {@code expert_score}. */
    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

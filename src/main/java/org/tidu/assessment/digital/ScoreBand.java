package org.tidu.assessment.digital;

import java.math.BigDecimal;
import java.util.Map;
import org.tidu.assessment.verdict.Shown;

/**
 * The scores of one grade: from the lower bound, included or not, up to but not including the upper one. Without an upper
 * bound the lower one is the only score.
 */
record ScoreBand(BigDecimal lower, boolean lowerIncluded, BigDecimal upper) {

    static ScoreBand of(Map<String, Object> row) {
        BigDecimal lower = new BigDecimal(row.get("lower").toString());
        BigDecimal upper = row.get("upper") == null ? lower : new BigDecimal(row.get("upper").toString());
        return new ScoreBand(lower, Boolean.TRUE.equals(row.get("lowerIncluded")),
                upper.compareTo(lower) == 0 ? null : upper);
    }

    boolean contains(BigDecimal score) {
        int above = score.compareTo(lower);
        return upper == null ? above == 0 : (above > 0 || above == 0 && lowerIncluded) && score.compareTo(upper) < 0;
    }

    /** 「恰为 0」「大于 0、小于 20」「不低于 20、小于 40」 */
    @Override
    public String toString() {
        return upper == null
                ? "恰为 " + Shown.text(lower)
                : (lowerIncluded ? "不低于 " : "大于 ") + Shown.text(lower) + "、小于 " + Shown.text(upper);
    }
}

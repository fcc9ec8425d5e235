package org.tidu.casework;

import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Nature;
import org.tidu.casefile.Verification;

/**
 * A condition of the verdict in one line.
 *
 * @param finding what an officer found where people judge; null when nobody has yet
 */
record ConditionLine(String title, String clause, Standing standing, @Nullable String required, @Nullable String actual,
        @Nullable String gap, @Nullable String finding) {

    /**
     * CLAIMED: met by what the enterprise says, which an officer verifies. ADVISED: not met, and a principle only. CHECKED: an
     * office is verifying it, and it bars nobody yet. OPEN: people judge it.
     */
    enum Standing { MET, CLAIMED, UNMET, UNSAID, ADVISED, CHECKED, OPEN }

    /** @param findings by code */
    static ConditionLine of(Condition condition, Map<String, String> findings) {
        return new ConditionLine(condition.title(), condition.clause(), standing(condition), condition.required(), condition.actual(),
                condition.gap(), findings.get(condition.code()));
    }

    private static Standing standing(Condition condition) {
        if (condition.met() == null) {
            return Verification.isUnderWay(condition) ? Standing.CHECKED : Standing.OPEN;
        }
        if (condition.met()) {
            return condition.nature() == Nature.DECLARED ? Standing.CLAIMED : Standing.MET;
        }
        if (condition.soft()) {
            return Standing.ADVISED;
        }
        return condition.actual() == null ? Standing.UNSAID : Standing.UNMET;
    }
}

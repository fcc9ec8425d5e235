package org.tidu.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;

/** The maturity level of a score, by the bands of GB/T 39116-2020 in the decision table of an edition. */
@Component
public class MaturityLevels {

    private final Decisions decisions;

    MaturityLevels(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param score 0 to 5 */
    public int of(EditionId editionId, double score) {
        Object level = decisions.row(decisions.file(editionId, "maturity-level.dmn"), "maturity-level",
                Map.of("maturityScore", score)).get("maturityLevel");
        return ((Number) level).intValue();
    }
}

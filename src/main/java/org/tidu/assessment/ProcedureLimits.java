package org.tidu.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/** The limits of the procedure by the table {@code procedure-limits}. */
@Component
public class ProcedureLimits {

    private final ProcedureTables tables;

    ProcedureLimits(ProcedureTables tables) {
        this.tables = tables;
    }

    /** @throws IllegalStateException when the table says nothing of this tier */
    public Limits of(EditionId editionId, Tier tier) {
        Map<String, Object> row = tables.row(editionId, "procedure-limits", Map.of("tier", tier.value()));
        return new Limits(number(row, "leastExperts"), number(row, "leastScores"), number(row, "leastExplanation"),
                number(row, "remindersApart"), number(row, "extensionReasonLeast"), number(row, "extensionReasonMost"));
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}

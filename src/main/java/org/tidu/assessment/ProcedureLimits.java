package org.tidu.assessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;

/** The limits of the procedure by the table of an edition; an edition from before there was one goes by the newest. */
@Component
public class ProcedureLimits {

    private static final String FILE = "procedure-limits.dmn";

    private final Models models;
    private final Decisions decisions;

    ProcedureLimits(Models models, Decisions decisions) {
        this.models = models;
        this.decisions = decisions;
    }

    /** @throws IllegalStateException when the table says nothing of this tier */
    public Limits of(String editionId, String tier) {
        boolean own = models.names(editionId).stream().anyMatch(name -> name.endsWith("/" + FILE));
        DecisionFile table = decisions.file(own ? editionId : models.newest(), FILE);
        Map<String, Object> row = decisions.row(table, "procedure-limits", Map.of("tier", tier));
        if (row.isEmpty()) {
            throw new IllegalStateException(table.name() + " says nothing of tier " + tier);
        }
        return new Limits(number(row, "leastExperts"), number(row, "leastScores"), number(row, "leastExplanation"),
                number(row, "remindersApart"), number(row, "extensionReasonLeast"), number(row, "extensionReasonMost"));
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}

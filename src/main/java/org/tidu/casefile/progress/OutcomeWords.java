package org.tidu.casefile.progress;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** What an enterprise is told of the outcome of its case, by the table {@code case-outcomes} of its round's edition. */
@Component
class OutcomeWords {

    private final ProcedureTables tables;
    private final TierNames tiers;
    private final Rounds rounds;
    private final Areas areas;

    OutcomeWords(ProcedureTables tables, TierNames tiers, Rounds rounds, Areas areas) {
        this.tables = tables;
        this.tiers = tiers;
        this.rounds = rounds;
        this.areas = areas;
    }

    String of(CaseRow row, Outcome outcome) {
        Round round = rounds.find(row.roundId()).orElseThrow();
        return (String) tables.row(round.editionId(), "case-outcomes", Map.of("outcome", outcome.name(),
                "tierName", tiers.of(round.editionId(), round.tier()), "cityName", areas.city().name())).get("explanation");
    }
}

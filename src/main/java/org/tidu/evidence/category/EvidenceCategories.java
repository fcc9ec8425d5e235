package org.tidu.evidence.category;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.round.Rounds;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;

/** The kinds of evidence by the table of a round's edition. */
@Component
public class EvidenceCategories {

    private static final long MEGABYTE = 1024L * 1024;

    private final ProcedureTables tables;
    private final Rounds rounds;

    EvidenceCategories(ProcedureTables tables, Rounds rounds) {
        this.tables = tables;
        this.rounds = rounds;
    }

    /** In the order of the table. */
    public List<EvidenceCategory> of(RoundId roundId) {
        EditionId edition = rounds.find(roundId).orElseThrow().editionId();
        return tables.byCode(edition, "evidence-categories", "category").entrySet().stream()
                .map(row -> category(row.getKey(), row.getValue())).toList();
    }

    public Optional<EvidenceCategory> find(RoundId roundId, String code) {
        return of(roundId).stream().filter(category -> category.code().equals(code)).findFirst();
    }

    private static EvidenceCategory category(String code, Map<String, Object> row) {
        return new EvidenceCategory(code, (String) row.get("name"), "REQUIRED".equals(row.get("asked")),
                EvidenceCategory.types((String) row.get("types")), number(row, "megabytes") * MEGABYTE, number(row, "most"),
                Boolean.TRUE.equals(row.get("perInstance")), Boolean.TRUE.equals(row.get("mayBeUnaudited")),
                (String) row.get("clause"), (String) row.get("advice"));
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}

package org.tidu.assessment.procedure;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/** What tiers are called, by the table {@code tiers}. */
@Component
public class TierNames {

    private final ProcedureTables tables;

    public TierNames(ProcedureTables tables) {
        this.tables = tables;
    }

    public String of(@Nullable EditionId editionId, Tier tier) {
        return (String) tables.row(editionId, "tiers", Map.of("tier", tier.value())).get("name");
    }

    /** By code, as the newest edition has them. */
    public Map<String, String> all() {
        return tables.byCode(null, "tiers", "tier").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> (String) row.getValue().get("name")));
    }
}

package org.tidu.assessment.procedure;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Titles by the table {@code honours} of the newest edition: lists are imported for all rounds. */
@Component
public class HonourTitles {

    private final ProcedureTables tables;

    public HonourTitles(ProcedureTables tables) {
        this.tables = tables;
    }

    /** In the order of the table. */
    public List<HonourTitle> all() {
        return tables.byCode(null, "honours", "kind").entrySet().stream().map(row -> title(row.getKey(), row.getValue())).toList();
    }

    private static HonourTitle title(String kind, Map<String, Object> row) {
        return new HonourTitle(kind, (String) row.get("name"), Boolean.TRUE.equals(row.get("onRoster")),
                Boolean.TRUE.equals(row.get("inSummary")));
    }
}

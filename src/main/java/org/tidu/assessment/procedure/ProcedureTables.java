package org.tidu.assessment.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/**
 * Tables of the procedure by the edition of a round. What an edition from before a table was made would have said stood in the
 * program; it goes by the newest edition.
 */
@Component
public class ProcedureTables {

    private final Models models;
    private final Decisions decisions;
    /** Editions never change: what one holds it holds for good, and a table read is read. */
    private final Map<List<String>, Boolean> held = new ConcurrentHashMap<>();
    private final Map<List<String>, Map<String, Map<String, Object>>> read = new ConcurrentHashMap<>();

    public ProcedureTables(Models models, Decisions decisions) {
        this.models = models;
        this.decisions = decisions;
    }

    /**
     * The row of the table that bears the name of its file.
     *
     * @param editionId null for what is pinned to none
     * @throws IllegalStateException when no row applies
     */
    public Map<String, Object> row(@Nullable EditionId editionId, String table, Map<String, Object> given) {
        return row(editionId, table, table, given);
    }

    /** The same of another table of the file {@code fileName.dmn}. */
    public Map<String, Object> row(@Nullable EditionId editionId, String fileName, String table, Map<String, Object> given) {
        DecisionFile file = decisions.file(edition(editionId, fileName), fileName + ".dmn");
        Map<String, Object> row = decisions.row(file, table, given);
        if (row.isEmpty()) {
            throw new IllegalStateException(file.name() + ", " + table + " says nothing of " + given);
        }
        return row;
    }

    /** All rows of a table of codes that bears the name of its file, by the code in its only input; read once an edition. */
    public Map<String, Map<String, Object>> byCode(@Nullable EditionId editionId, String table, String input) {
        EditionId edition = edition(editionId, table);
        return read.computeIfAbsent(List.of(edition.value(), table), key -> {
            DecisionFile file = decisions.file(edition, table + ".dmn");
            Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
            file.firstColumn("table_" + camelCase(table)).forEach(code -> rows.put(code, decisions.row(file, table, Map.of(input, code))));
            return rows;
        });
    }

    private EditionId edition(@Nullable EditionId editionId, String fileName) {
        return editionId != null && holds(editionId, fileName) ? editionId : models.newest();
    }

    private boolean holds(EditionId editionId, String fileName) {
        return held.computeIfAbsent(List.of(editionId.value(), fileName),
                key -> models.names(editionId).stream().anyMatch(name -> name.endsWith("/" + fileName + ".dmn")));
    }

    /** Ids within a file: {@code form-facts} is {@code formFacts}. */
    private static String camelCase(String table) {
        StringBuilder name = new StringBuilder();
        for (String word : table.split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}

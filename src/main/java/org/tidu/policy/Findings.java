package org.tidu.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; the same thing is said once. */
final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();

    List<Finding> list() {
        return new ArrayList<>(found);
    }

    void file(FindingKind kind, String message) {
        found.add(new Finding(kind, "", List.of(), "", message));
    }

    void decision(FindingKind kind, Decision decision, String message) {
        found.add(new Finding(kind, decision.id(), List.of(), "", decision.title() + message));
    }

    void column(FindingKind kind, Decision decision, Column column, String message) {
        found.add(new Finding(kind, decision.id(), List.of(), column.label(),
                decision.title() + "的" + column.title() + message));
    }

    void rows(FindingKind kind, Table table, List<Row> rows, String message) {
        found.add(new Finding(kind, table.decision().id(), rows.stream().map(Row::id).toList(), "",
                table.decision().title() + Row.titles(rows) + message));
    }

    void cell(FindingKind kind, Table table, Row row, Column column, String message) {
        found.add(new Finding(kind, table.decision().id(), List.of(row.id()), column.label(),
                table.decision().title() + row.title() + column.title() + message));
    }
}

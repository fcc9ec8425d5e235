package org.tidu.decision.check.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; the same thing is said once. */
public final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();
    private final String file;

    public Findings() {
        this("");
    }

    /** @param file full name of the file they are about */
    public Findings(String file) {
        this.file = file;
    }

    public List<Finding> list() {
        return new ArrayList<>(found);
    }

    public void file(FindingKind kind, String message) {
        found.add(new Finding(kind, file, "", List.of(), "", message));
    }

    public void decision(FindingKind kind, Decision decision, String message) {
        found.add(new Finding(kind, file, decision.id(), List.of(), "", decision.title() + message));
    }

    public void column(FindingKind kind, Decision decision, Column column, String message) {
        found.add(new Finding(kind, file, decision.id(), List.of(), column.label(),
                decision.title() + "的" + column.title() + message));
    }

    public void rows(FindingKind kind, Table table, List<Row> rows, String message) {
        found.add(new Finding(kind, file, table.decision().id(), rows.stream().map(Row::id).toList(), "",
                table.decision().title() + Row.titles(rows) + message));
    }

    public void cell(FindingKind kind, Table table, Row row, Column column, String message) {
        found.add(new Finding(kind, file, table.decision().id(), List.of(row.id()), column.label(),
                table.decision().title() + row.title() + column.title() + message));
    }

    /** Wherever this text stands. */
    public void at(FindingKind kind, Decision decision, FeelText text, String message) {
        if (text.column() == null) {
            decision(kind, decision, "的表达式" + message);
        } else if (text.row() == null) {
            column(kind, decision, text.column(), message);
        } else {
            cell(kind, decision.table().orElseThrow(), text.row(), text.column(), message);
        }
    }
}

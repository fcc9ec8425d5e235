package org.tidu.policy.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.tidu.decision.check.before.Terms;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.policy.edition.Sheet;

/** What differs between two versions of a file. Decisions and rows are the same by their ids, outputs by their names; a layout is no difference. */
public final class Comparison {

    private final String file;
    private final List<CellChange> changes = new ArrayList<>();

    private Comparison(String file) {
        this.file = file;
    }

    /** In the order of the newer version, what is gone at the end of its table. */
    public static List<CellChange> between(String file, DecisionModel before, DecisionModel after) {
        Comparison comparison = new Comparison(file);
        Map<String, Decision> was = before.decisions().stream().collect(Collectors.toMap(Decision::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        after.decisions().forEach(decision -> comparison.decision(Optional.ofNullable(was.remove(decision.id())), decision));
        was.values().forEach(gone -> comparison.whole(gone, "原来有，现在没有了"));
        return comparison.changes;
    }

    private void decision(Optional<Decision> before, Decision after) {
        if (before.isEmpty()) {
            whole(after, "是新加的");
            return;
        }
        Decision was = before.get();
        cell(after, "", "", "", was.literal().orElse(null), after.literal().orElse(null));
        if (was.table().isPresent() && after.table().isPresent()) {
            table(was.table().get(), after.table().get());
        } else if (was.table().isPresent() != after.table().isPresent()) {
            whole(after, "由" + (was.table().isPresent() ? "决策表改为表达式" : "表达式改为决策表"));
        }
    }

    private void table(Table before, Table after) {
        if (!before.hitPolicy().equals(after.hitPolicy()) || !before.aggregation().equals(after.aggregation())) {
            cell(after.decision(), "", "", "命中策略", (before.hitPolicy() + " " + before.aggregation()).strip(), (after.hitPolicy() + " " + after.aggregation()).strip());
        }
        Map<String, Row> was = before.rows().stream().collect(Collectors.toMap(Row::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        for (Row row : after.rows()) {
            Row old = was.remove(row.id());
            String name = RowNames.of(new Sheet(file, after), row);
            if (old == null) {
                row(after, row, name, "新加的一行");
            } else {
                cells(before, old, after, row, name);
            }
        }
        was.values().forEach(gone -> row(before, gone, RowNames.of(new Sheet(file, before), gone), "这一行没有了"));
    }

    private void cells(Table before, Row old, Table after, Row row, String name) {
        for (int i = 0; i < Math.min(row.inputs().size(), after.inputs().size()); i++) {
            String was = i < old.inputs().size() && i < before.inputs().size() ? old.inputs().get(i) : null;
            cell(after.decision(), row.id(), name, title(after.inputs().get(i)), was, row.inputs().get(i));
        }
        Map<String, String> gone = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(old.outputs().size(), before.outputs().size()); i++) {
            gone.put(before.outputs().get(i).name(), old.outputs().get(i));
        }
        for (int i = 0; i < Math.min(row.outputs().size(), after.outputs().size()); i++) {
            cell(after.decision(), row.id(), name, title(after.outputs().get(i)), gone.remove(after.outputs().get(i).name()), row.outputs().get(i));
        }
        gone.forEach((column, text) -> cell(after.decision(), row.id(), name, column, text, null));
        if (!old.description().equals(row.description())) {
            changes.add(new CellChange(after.decision().id(), title(after.decision()), row.id(), name, "说明", old.description(), row.description(), false,
                    name + " 说明 " + old.description() + " → " + row.description()));
        }
    }

    private void cell(Decision decision, String row, String rowName, String column, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            String place = row.isEmpty() ? (title(decision) + " " + column).strip() : rowName + " " + column;
            changes.add(new CellChange(decision.id(), title(decision), row, rowName, column, before, after, isSame(before, after),
                    place + " " + ShownCell.of(before) + " → " + ShownCell.of(after)));
        }
    }

    private static boolean isSame(@Nullable String before, @Nullable String after) {
        return before != null && after != null && Terms.of(before).filter(was -> Terms.of(after).filter(was::equals).isPresent()).isPresent();
    }

    private void row(Table table, Row row, String name, String what) {
        changes.add(new CellChange(table.decision().id(), title(table.decision()), row.id(), name, "", null, null, false,
                title(table.decision()) + " " + name + "：" + what + "（" + row.description() + "）"));
    }

    private void whole(Decision decision, String what) {
        changes.add(new CellChange(decision.id(), title(decision), "", "", "", null, null, false, title(decision) + "：" + what));
    }

    private static String title(Decision decision) {
        return decision.name().isBlank() ? decision.id() : decision.name();
    }

    private static String title(Column column) {
        return column.label().isBlank() ? column.name() + column.expression() : column.label();
    }
}

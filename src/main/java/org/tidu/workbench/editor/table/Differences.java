package org.tidu.workbench.editor.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidu.workbench.editor.view.CellView;
import org.tidu.workbench.editor.view.ColumnView;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.DifferenceView;
import org.tidu.workbench.editor.view.DifferenceView.Kind;
import org.tidu.workbench.editor.view.FileView;
import org.tidu.workbench.editor.view.RowView;

/** What differs between two versions of a file, by table, row and column; where the bytes differ alone, nothing does. */
public final class Differences {

    private final List<DifferenceView> found = new ArrayList<>();

    private Differences() {}

    public static List<DifferenceView> between(FileView before, FileView after) {
        Differences differences = new Differences();
        differences.text(new Place("", after.title(), ""), "说明", before.description(), after.description());
        Map<String, DecisionView> was = byId(before.tables(), DecisionView::id);
        Map<String, DecisionView> is = byId(after.tables(), DecisionView::id);
        was.values().stream().filter(table -> !is.containsKey(table.id())).forEach(table ->
                differences.add(new Place(table.id(), table.title(), ""), "", Kind.TABLE_REMOVED, "删去表“" + table.title() + "”", "", ""));
        is.values().forEach(table -> differences.table(was.get(table.id()), table));
        return List.copyOf(differences.found);
    }

    private record Place(String table, String title, String row) {}

    private void table(DecisionView before, DecisionView after) {
        Place place = new Place(after.id(), after.title(), "");
        if (before == null) {
            add(place, "", Kind.TABLE_ADDED, "新增表“" + after.title() + "”", "", "");
            return;
        }
        text(place, "表名", before.title(), after.title());
        text(place, "说明", before.description(), after.description());
        if (!before.expression().equals(after.expression())) {
            add(place, "", Kind.EXPRESSION, "算法有变", before.expression(), after.expression());
        }
        if (!heads(before).equals(heads(after)) || !before.hits().equals(after.hits())) {
            add(place, "", Kind.STRUCTURE, "表的结构有变", String.join("、", heads(before)), String.join("、", heads(after)));
        }
        rows(place, before, after);
    }

    private void rows(Place place, DecisionView before, DecisionView after) {
        Map<String, RowView> was = byId(before.rows(), RowView::id);
        Map<String, RowView> is = byId(after.rows(), RowView::id);
        was.values().stream().filter(row -> !is.containsKey(row.id())).forEach(row ->
                add(at(place, row), "", Kind.ROW_REMOVED, "删去一行：" + row.title(), row.description(), ""));
        is.values().forEach(row -> {
            if (was.containsKey(row.id())) {
                row(at(place, row), before, was.get(row.id()), after, row);
            } else {
                add(at(place, row), "", Kind.ROW_ADDED, "新增一行：" + row.title(), "", row.description());
            }
        });
        List<String> kept = was.keySet().stream().filter(is::containsKey).toList();
        List<String> order = is.keySet().stream().filter(was::containsKey).toList();
        if (!kept.equals(order)) {
            add(place, "", Kind.ROW_MOVED, "行的顺序有变", titles(kept, was), titles(order, is));
        }
    }

    private void row(Place place, DecisionView before, RowView was, DecisionView after, RowView is) {
        Map<String, CellView> cells = cells(before, was);
        cells(after, is).forEach((column, cell) -> {
            CellView old = cells.get(column);
            if (old != null && !(old.shown().equals(cell.shown()) && old.kind() == cell.kind())) {
                String label = after.columns().stream().filter(head -> head.id().equals(column)).map(ColumnView::label).findFirst().orElse(column);
                add(place, column, Kind.CELL, is.title() + " " + label + " " + brief(old.shown()) + " → " + brief(cell.shown()), old.shown(), cell.shown());
            }
        });
        text(place, is.title() + " 依据和说明", was.description(), is.description());
    }

    private void text(Place place, String what, String before, String after) {
        if (!before.equals(after)) {
            add(place, "", Kind.TEXT, what + "有修改", before, after);
        }
    }

    private void add(Place place, String column, Kind kind, String words, String before, String after) {
        found.add(new DifferenceView(place.table(), place.title(), place.row(), column, kind, words, before, after));
    }

    private static Place at(Place place, RowView row) {
        return new Place(place.table(), place.title(), row.id());
    }

    private static List<String> heads(DecisionView table) {
        return table.columns().stream().map(ColumnView::label).toList();
    }

    private static String titles(List<String> ids, Map<String, RowView> rows) {
        return ids.stream().map(id -> rows.get(id).title()).collect(Collectors.joining("、"));
    }

    private static Map<String, CellView> cells(DecisionView table, RowView row) {
        Map<String, CellView> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(table.columns().size(), row.cells().size()); i++) {
            cells.put(table.columns().get(i).id(), row.cells().get(i));
        }
        return cells;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return byId;
    }

    private static String brief(String shown) {
        return shown.length() <= 40 ? shown : shown.substring(0, 40) + "…";
    }
}

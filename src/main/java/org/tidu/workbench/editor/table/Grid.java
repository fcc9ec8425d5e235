package org.tidu.workbench.editor.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidu.problem.NotFound;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;

/** Where rows and columns of a table stand. Found once, however many cells are asked for; for one thread. */
final class Grid {

    private final SourceText source;
    private final Element table;
    private final String title;
    private final List<Element> rules;
    private final List<String> heads;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();

    private Grid(SourceText source, Element decision, Element table) {
        this.source = source;
        this.table = table;
        this.title = decision.attribute("name").isBlank() ? decision.id() : decision.attribute("name");
        this.rules = table.all("rule");
        this.heads = Stream.concat(table.all("input").stream(), table.all("output").stream()).map(Element::id).toList();
        for (int row = 0; row < rules.size(); row++) {
            rows.putIfAbsent(rules.get(row).id(), row);
        }
    }

    /** @param number among the entries of a row, inputs first */
    record Column(int number, Heads head, Cells cells) {}

    /** @throws NotFound when there is no such table */
    static Grid of(SourceText source, String id) {
        return source.decision(id).flatMap(decision -> decision.first("decisionTable").map(table -> new Grid(source, decision, table)))
                .orElseThrow(() -> new NotFound("没有这张表，请刷新页面后再试"));
    }

    String title() {
        return title;
    }

    List<Element> rules() {
        return rules;
    }

    /** @throws NotFound when there is no such row */
    Element rule(String id) {
        return rules.get(row(id));
    }

    /** @throws NotFound when there is no such row */
    int row(String id) {
        Integer row = rows.get(id);
        if (row == null) {
            throw new NotFound("表中没有这一行，可能刚被删去，请刷新页面后再试");
        }
        return row;
    }

    /** @throws NotFound when there is no such column */
    Column column(String id, Words words) {
        Column known = columns.get(id);
        if (known == null) {
            Heads head = Heads.one(source, table, id).orElseThrow(() -> new NotFound("这张表没有这一列，请刷新页面后再试"));
            known = new Column(heads.indexOf(id), head, new Cells(head, words));
            columns.put(id, known);
        }
        return known;
    }
}

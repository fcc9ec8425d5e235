package org.tidu.workbench.editor.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.Form;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.view.ColumnView;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.FileView;
import org.tidu.workbench.editor.view.RowView;

/** Reads a decision file as tables for people. */
public final class DecisionReader {

    private static final Map<String, String> HITS = Map.of("UNIQUE", "每种情形只有一行适用", "FIRST", "从上往下，第一条适用的行算数", "ANY", "适用的各行结果相同",
            "RULE ORDER", "适用的各行都算，按表中顺序", "COLLECT", "适用的各行都算");

    private final SourceText source;
    private final Words words;

    public DecisionReader(SourceText source, Words words) {
        this.source = source;
        this.words = words;
    }

    public FileView file() {
        return new FileView(source.definitions().attribute("name"), source.childContent(source.definitions(), "description"),
                source.decisions().stream().map(this::decision).toList());
    }

    private DecisionView decision(Element decision) {
        String title = decision.attribute("name").isBlank() ? decision.id() : decision.attribute("name");
        String description = source.childContent(decision, "description");
        return decision.first("decisionTable").map(table -> table(decision.id(), title, description, table))
                .orElseGet(() -> new DecisionView(decision.id(), title, description, "", List.of(), List.of(),
                        decision.first("literalExpression").map(literal -> source.childContent(literal, "text")).orElse("")));
    }

    private DecisionView table(String id, String title, String description, Element table) {
        List<Column> columns = Heads.of(source, table).stream().map(head -> new Column(head, new Cells(head, words))).toList();
        List<Element> rules = table.all("rule");
        String policy = table.attribute("hitPolicy").isEmpty() ? "UNIQUE" : table.attribute("hitPolicy");
        return new DecisionView(id, title, description, HITS.getOrDefault(policy, policy), columns.stream().map(DecisionReader::column).toList(),
                IntStream.range(0, rules.size()).mapToObj(number -> row(rules.get(number), number, columns)).toList(), "");
    }

    private record Column(Heads head, Cells cells) {}

    private static ColumnView column(Column column) {
        Heads head = column.head();
        return new ColumnView(head.element().id(), head.input(), head.label(), Units.of(head.label()), column.cells().choices(), column.cells().limits(),
                head.isOptional(), !head.cells().isEmpty() && head.cells().stream().allMatch(cell -> cell.form() == Form.EXPRESSION));
    }

    private RowView row(Element rule, int number, List<Column> columns) {
        String description = source.childContent(rule, "description");
        List<Element> entries = entries(rule);
        int end = description.indexOf('：');
        return new RowView(rule.id(), number + 1, title(columns, number), description, end < 0 ? "" : description.substring(0, end),
                description.contains("解读"), IntStream.range(0, Math.min(columns.size(), entries.size())).mapToObj(column ->
                        columns.get(column).cells().view(columns.get(column).head().cells().get(number),
                                source.childContent(entries.get(column), "text"))).toList());
    }

    static List<Element> entries(Element rule) {
        return rule.children().stream().filter(child -> child.name().equals("inputEntry") || child.name().equals("outputEntry"))
                .sorted(Comparator.comparing(child -> child.name().equals("outputEntry"))).toList();
    }

    /** What its inputs say, as far as that is short. */
    private static String title(List<Column> columns, int number) {
        List<String> said = columns.stream().filter(column -> column.head().input() && isSaid(column.head().cells().get(number)))
                .map(column -> (column.head().type().equals("boolean") ? column.head().label() + "：" : "")
                        + column.cells().view(column.head().cells().get(number), "").shown()).toList();
        String all = String.join("，", said);
        return all.isEmpty() || all.length() > 40 ? "第 " + (number + 1) + " 行" : all;
    }

    private static boolean isSaid(CellText cell) {
        return cell.form() != Form.BLANK && cell.form() != Form.EXPRESSION;
    }
}

package org.tidu.workbench.editor.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidu.workbench.editor.cell.CellReader;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.Form;
import org.tidu.workbench.editor.cell.Literal;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;

/** The head of a column as the editing needs it. What follows from its cells is worked out once. */
final class Heads {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private final Element element;
    private final boolean input;
    private final String label;
    private final String type;
    private final String values;
    private final List<CellText> cells;
    private final List<Literal> listed;
    private final boolean optional;
    private final boolean list;
    private final boolean date;

    private Heads(Element element, String label, String type, String values, List<CellText> cells) {
        this.element = element;
        this.input = element.name().equals("input");
        this.label = label;
        this.type = type;
        this.values = values;
        this.cells = cells;
        CellText allowed = CellReader.read(values, true);
        this.listed = allowed.form() == Form.ANY_OF ? allowed.parts().stream().filter(one -> one.type() != Literal.Type.NULL).toList() : List.of();
        this.optional = values.isEmpty() && !isNumber() ? !input : NULL.matcher(values).find() || cells.stream().anyMatch(CellText::isNull);
        this.list = !input && cells.stream().anyMatch(cell -> cell.form() == Form.LIST);
        List<String> texts = cells.stream().flatMap(cell -> cell.parts().stream()).filter(part -> part.type() == Literal.Type.TEXT).map(Literal::value).toList();
        this.date = !texts.isEmpty() && texts.stream().allMatch(text -> DATE.matcher(text).matches());
    }

    /** Of all columns of a table, inputs first. */
    static List<Heads> of(SourceText source, Element table) {
        return Stream.of("input", "output").flatMap(kind -> {
            List<List<Element>> rows = table.all("rule").stream().map(rule -> rule.all(kind + "Entry")).toList();
            List<Element> heads = table.all(kind);
            return IntStream.range(0, heads.size()).mapToObj(column -> of(source, heads.get(column), cells(source, rows, kind, column)));
        }).toList();
    }

    /** Of one column alone, which takes no longer than it has to. */
    static Optional<Heads> one(SourceText source, Element table, String id) {
        for (String kind : List.of("input", "output")) {
            List<Element> heads = table.all(kind);
            int column = heads.stream().map(Element::id).toList().indexOf(id);
            if (column >= 0) {
                List<List<Element>> rows = table.all("rule").stream().map(rule -> rule.all(kind + "Entry")).toList();
                return Optional.of(of(source, heads.get(column), cells(source, rows, kind, column)));
            }
        }
        return Optional.empty();
    }

    private static Heads of(SourceText source, Element head, List<CellText> cells) {
        boolean input = head.name().equals("input");
        String label = head.attribute("label").isBlank() ? head.attribute("name") : head.attribute("label");
        String type = input ? head.first("inputExpression").map(expression -> expression.attribute("typeRef")).orElse("") : head.attribute("typeRef");
        return new Heads(head, label, type, head.first(head.name() + "Values").map(declared -> source.childContent(declared, "text")).orElse(""), cells);
    }

    private static List<CellText> cells(SourceText source, List<List<Element>> rows, String kind, int column) {
        return rows.stream().map(entries -> column < entries.size()
                ? CellReader.read(source.childContent(entries.get(column), "text"), kind.equals("input"))
                : new CellText(Form.EXPRESSION, List.of())).toList();
    }

    Element element() {
        return element;
    }

    boolean input() {
        return input;
    }

    String label() {
        return label;
    }

    String type() {
        return type;
    }

    /** Declared values as FEEL; empty when none are. */
    String values() {
        return values;
    }

    /** What stands below it, row by row. */
    List<CellText> cells() {
        return cells;
    }

    /** Declared values that can be listed. */
    List<Literal> listed() {
        return listed;
    }

    boolean isOptional() {
        return optional;
    }

    boolean isList() {
        return list;
    }

    /** Every text below it is a day. */
    boolean isDate() {
        return date;
    }

    boolean isNumber() {
        return List.of("integer", "long", "double", "number").contains(type);
    }

    boolean isWhole() {
        return List.of("integer", "long").contains(type);
    }
}

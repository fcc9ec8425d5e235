package org.tidu.workbench.editor.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidu.workbench.editor.cell.CellReader;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.Form;
import org.tidu.workbench.editor.cell.Literal;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;

/**
 * The head of a column as the editing needs it.
 *
 * @param values the declared values as FEEL; empty when none are
 * @param cells  what stands below it, row by row
 */
public record Heads(Element element, boolean input, String label, String type, String values, List<CellText> cells) {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    /** Of all columns of a table, inputs first. */
    static List<Heads> of(SourceText source, Element table) {
        List<Element> inputs = table.all("input");
        List<Element> outputs = table.all("output");
        List<Element> rules = table.all("rule");
        return Stream.concat(
                inputs.stream().map(head -> of(source, head, "inputValues", cells(source, rules, "inputEntry", inputs.indexOf(head)))),
                outputs.stream().map(head -> of(source, head, "outputValues", cells(source, rules, "outputEntry", outputs.indexOf(head))))).toList();
    }

    /** Of one column alone, which takes no longer than it has to. */
    static Optional<Heads> one(SourceText source, Element table, String id) {
        for (String kind : List.of("input", "output")) {
            List<Element> heads = table.all(kind);
            int column = heads.stream().map(Element::id).toList().indexOf(id);
            if (column >= 0) {
                return Optional.of(of(source, heads.get(column), kind + "Values", cells(source, table.all("rule"), kind + "Entry", column)));
            }
        }
        return Optional.empty();
    }

    private static Heads of(SourceText source, Element head, String values, List<CellText> cells) {
        boolean input = head.name().equals("input");
        String label = head.attribute("label").isBlank() ? head.attribute("name") : head.attribute("label");
        String type = input ? head.first("inputExpression").map(expression -> expression.attribute("typeRef")).orElse("") : head.attribute("typeRef");
        return new Heads(head, input, label, type, head.first(values).map(declared -> source.childContent(declared, "text")).orElse(""), cells);
    }

    private static List<CellText> cells(SourceText source, List<Element> rules, String entry, int column) {
        return rules.stream().map(rule -> rule.all(entry)).map(entries -> column < entries.size()
                ? CellReader.read(source.childContent(entries.get(column), "text"), entry.equals("inputEntry"))
                : new CellText(Form.EXPRESSION, List.of())).toList();
    }

    public CellText allowed() {
        return CellReader.read(values, true);
    }

    /** Declared values that can be listed. */
    public List<Literal> listed() {
        return allowed().form() == Form.ANY_OF ? allowed().parts().stream().filter(one -> one.type() != Literal.Type.NULL).toList() : List.of();
    }

    public boolean isOptional() {
        return values.isEmpty() && !isNumber() ? !input : values.matches("(?s).*\\bnull\\b.*") || cells.stream().anyMatch(CellText::isNull);
    }

    public boolean isList() {
        return !input && cells.stream().anyMatch(cell -> cell.form() == Form.LIST);
    }

    public boolean isNumber() {
        return List.of("integer", "long", "double", "number").contains(type);
    }

    public boolean isWhole() {
        return List.of("integer", "long").contains(type);
    }

    /** Every text below it is a day. */
    public boolean isDate() {
        List<String> texts = cells.stream().flatMap(cell -> cell.parts().stream()).filter(part -> part.type() == Literal.Type.TEXT)
                .map(Literal::value).toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.matches(DATE));
    }
}

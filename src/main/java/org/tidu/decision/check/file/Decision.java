package org.tidu.decision.check.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** A decision of a file: a table or a literal expression, and the ids of what it requires. */
public record Decision(DomElement element) {

    public String id() {
        return Dom.attribute(element, "id");
    }

    public String name() {
        return Dom.attribute(element, "name");
    }

    public String title() {
        return "表“" + (name().isBlank() ? id() : name()) + "”";
    }

    /** FEEL text of a literal expression. */
    public Optional<String> literal() {
        return Dom.child(element, "literalExpression").map(literal -> Dom.childText(literal, "text"));
    }

    /** Name and typeRef of the result; only literal expressions use them. */
    public String variable() {
        return Dom.child(element, "variable").map(variable -> Dom.attribute(variable, "name")).orElse("");
    }

    public String variableType() {
        return Dom.child(element, "variable").map(variable -> Dom.attribute(variable, "typeRef")).orElse("");
    }

    public List<String> requires() {
        return Dom.children(element, "informationRequirement").stream()
                .flatMap(requirement -> requirement.getChildElements().stream())
                .map(reference -> Dom.attribute(reference, "href").replaceFirst("^#", "")).toList();
    }

    public Optional<Table> table() {
        return Dom.child(element, "decisionTable").map(table -> new Table(this,
                Dom.attribute(table, "hitPolicy").isEmpty() ? "UNIQUE" : Dom.attribute(table, "hitPolicy"),
                Dom.attribute(table, "aggregation"),
                Dom.children(table, "input").stream().map(Decision::input).toList(),
                Dom.children(table, "output").stream().map(Decision::output).toList(),
                rows(table)));
    }

    /** Every FEEL text in it, in the order of the file. */
    public List<FeelText> texts() {
        List<FeelText> texts = new ArrayList<>();
        literal().ifPresent(text -> texts.add(new FeelText(text, null, null, false)));
        table().ifPresent(table -> {
            table.inputs().forEach(input -> texts.add(new FeelText(input.expression(), null, input, false)));
            Stream.concat(table.inputs().stream(), table.outputs().stream()).filter(column -> !column.values().isBlank())
                    .forEach(column -> texts.add(new FeelText(column.values(), null, column, true)));
            for (Row row : table.rows()) {
                for (int i = 0; i < Math.min(row.inputs().size(), table.inputs().size()); i++) {
                    texts.add(new FeelText(row.inputs().get(i), row, table.inputs().get(i), true));
                }
                for (int i = 0; i < Math.min(row.outputs().size(), table.outputs().size()); i++) {
                    texts.add(new FeelText(row.outputs().get(i), row, table.outputs().get(i), false));
                }
            }
        });
        return texts;
    }

    private static Column input(DomElement input) {
        DomElement expression = Dom.child(input, "inputExpression").orElse(input);
        return new Column(Dom.attribute(input, "id"), Dom.attribute(input, "label"), "", Dom.childText(expression, "text"),
                Dom.attribute(expression, "typeRef"), values(input, "inputValues"));
    }

    private static Column output(DomElement output) {
        return new Column(Dom.attribute(output, "id"), Dom.attribute(output, "label"), Dom.attribute(output, "name"), "",
                Dom.attribute(output, "typeRef"), values(output, "outputValues"));
    }

    private static String values(DomElement column, String child) {
        return Dom.child(column, child).map(values -> Dom.childText(values, "text")).orElse("");
    }

    private static List<Row> rows(DomElement table) {
        List<Row> rows = new ArrayList<>();
        for (DomElement rule : Dom.children(table, "rule")) {
            rows.add(new Row(rows.size() + 1, Dom.attribute(rule, "id"), Dom.childText(rule, "description"),
                    texts(rule, "inputEntry"), texts(rule, "outputEntry")));
        }
        return rows;
    }

    private static List<String> texts(DomElement rule, String entry) {
        return Dom.children(rule, entry).stream().map(cell -> Dom.childText(cell, "text")).toList();
    }
}

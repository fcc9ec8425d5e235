package org.tidu.decision.check.type;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Dom;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Table;

/** What the decisions of a file hand to each other. */
public final class Names {

    private final DecisionModel model;
    private final Shape facts;
    private final Map<String, Map<String, Shape>> results = new HashMap<>();

    public Names(DecisionModel model, Shape facts) {
        this.model = model;
        this.facts = facts;
    }

    /** Inputs and results of the decisions it requires. What is not required is not visible, though it may exist. */
    public Scope visibleTo(Decision decision, Findings findings) {
        Map<String, Shape> visible = new LinkedHashMap<>();
        for (String required : decision.requires()) {
            Optional<Decision> upstream = model.decisions().stream().filter(one -> one.id().equals(required)).findFirst();
            Optional<DomElement> input = Dom.children(model.definitions(), "inputData").stream()
                    .filter(one -> Dom.attribute(one, "id").equals(required)).findFirst();
            upstream.ifPresent(one -> visible.putAll(resultsOf(one)));
            input.flatMap(one -> Dom.child(one, "variable")).ifPresent(variable ->
                    visible.put(Dom.attribute(variable, "name"), shapeOf(variable)));
            if (upstream.isEmpty() && input.isEmpty()) {
                findings.decision(FindingKind.UNKNOWN_NAME, decision,
                        "引用了文件中不存在的“" + required + "”。请重新连接它所需要的输入或决策。");
            }
        }
        return Scope.EMPTY.with(visible);
    }

    private Shape shapeOf(DomElement variable) {
        String type = Dom.attribute(variable, "typeRef");
        return type.isEmpty() && Dom.attribute(variable, "name").equals("facts") ? facts : Shape.ofType(type);
    }

    private Map<String, Shape> resultsOf(Decision decision) {
        if (!results.containsKey(decision.id())) {
            results.put(decision.id(), Map.of()); // a circle ends here
            Scope scope = visibleTo(decision, new Findings());
            results.put(decision.id(), decision.table().map(table -> outputs(table, scope))
                    .orElseGet(() -> Map.of(decision.variable(), literal(decision, scope))));
        }
        return results.get(decision.id());
    }

    private static Map<String, Shape> outputs(Table table, Scope scope) {
        Map<String, Shape> outputs = new LinkedHashMap<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            int column = i;
            Column output = table.outputs().get(i);
            Shape shape = ColumnShape.of(output, () -> table.rows().stream().filter(row -> row.outputs().size() > column)
                    .map(row -> Inference.silently(row.outputs().get(column), scope))
                    .reduce(Shape.NOTHING, Shape::either));
            boolean list = table.collects() && !table.aggregates();
            outputs.put(output.name(), list ? new Shape.Many(shape) : shape);
        }
        return outputs;
    }

    private static Shape literal(Decision decision, Scope scope) {
        Shape declared = Shape.ofType(decision.variableType());
        return declared == Shape.ANY ? Inference.silently(decision.literal().orElse(""), scope) : declared;
    }
}

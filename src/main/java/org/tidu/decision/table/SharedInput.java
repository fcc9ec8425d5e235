package org.tidu.decision.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Ref;
import org.tidu.decision.cell.FastFeel;
import org.tidu.decision.feel.Scala;

/**
 * The variable that most tables of a decision have as an input, and the strings their rules compare it with.
 *
 * @param values few enough to compile the decision for each
 */
record SharedInput(String variable, Set<String> values) {

    private static final int AT_MOST = 64;

    static Optional<SharedInput> of(FastFeel feel, DmnDecision decision) {
        Texts texts = new Texts(feel);
        Map<String, Set<String>> values = new HashMap<>();
        Map<String, Integer> tables = new HashMap<>();
        for (DmnDecision one : ProgramBuilder.inOrder(decision)) {
            if (one.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
                collect(texts, table, values, tables);
            }
        }
        return tables.keySet().stream()
                .filter(name -> !values.get(name).isEmpty() && values.get(name).size() <= AT_MOST)
                .max((one, other) -> tables.get(one).equals(tables.get(other))
                        ? other.compareTo(one) : tables.get(one) - tables.get(other))
                .map(name -> new SharedInput(name, values.get(name)));
    }

    private static void collect(
            Texts texts, DmnDecisionTableImpl table, Map<String, Set<String>> values, Map<String, Integer> tables) {
        for (int i = 0; i < table.getInputs().size(); i++) {
            int column = i;
            if (texts.expression(table.getInputs().get(i).getExpression()) instanceof Ref ref && Scala.list(ref.names()).size() == 1) {
                String name = Scala.list(ref.names()).get(0);
                tables.merge(name, 1, Integer::sum);
                Set<String> compared = values.computeIfAbsent(name, any -> new HashSet<>());
                List<DmnExpressionImpl> cells = table.getRules().stream().map(rule -> rule.getConditions().get(column))
                        .filter(cell -> !Texts.isBlank(cell)).toList();
                cells.forEach(cell -> strings(texts.unaryTests(cell), compared));
            }
        }
    }

    private static void strings(Object node, Set<String> found) {
        if (node instanceof ConstString string) {
            found.add(string.value());
        } else {
            Scala.parts(node).forEach(part -> strings(part, found));
        }
    }
}

package org.tidu.decision.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.feel.syntaxtree.Exp;
import org.tidu.decision.feel.Compiler;
import org.tidu.decision.feel.Env;
import org.tidu.decision.feel.Node;
import org.tidu.decision.feel.Scope;
import org.tidu.decision.feel.Tree;
import org.tidu.decision.feel.Values;

/**
 * The results of cells, converted to the types of their columns. Programs of one decision for several tiers have most cells
 * in common, with the same constants in them; such a cell is evaluated once for the same facts.
 */
final class Results {

    private static final Object NULL = new Object();

    /** What a cell depends on, to the place of its result. */
    private final Map<List<Object>, Integer> places = new HashMap<>();

    /** Room for the results of all programs built so far. */
    Object[] room() {
        synchronized (places) {
            return new Object[places.size()];
        }
    }

    Node result(DmnExpressionImpl text, Texts texts, Compiler compiler, Type type, Variables variables) {
        Exp exp = texts.expression(text);
        Node cell = compiler.compile(exp, Scope.ofExpression(variables)).node();
        if (cell instanceof Node.Constant constant) {
            return new Node.Constant(type.convert(Values.result(constant.value())));
        }
        Node converted = env -> type.convert(Values.result(cell.value(env)));
        List<Object> dependsOn = new ArrayList<>(List.of(text.getExpression(), type));
        Tree.names(exp).forEach(name -> dependsOn.addAll(variables.origin(name)));
        return new Shared(place(dependsOn), converted);
    }

    private int place(List<Object> key) {
        synchronized (places) {
            return places.computeIfAbsent(key, any -> places.size());
        }
    }

    /** Evaluated once where results are kept, each time where they are not. */
    record Shared(int place, Node cell) implements Node {

        @Override
        public Object value(Env env) {
            Object[] kept = ((ProgramEnv) env).results;
            if (kept == null) {
                return cell.value(env);
            }
            Object result = kept[place];
            if (result == null) {
                result = cell.value(env);
                kept[place] = result == null ? NULL : result;
            }
            return result == NULL ? null : result;
        }
    }
}

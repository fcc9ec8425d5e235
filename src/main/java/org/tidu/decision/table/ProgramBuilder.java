package org.tidu.decision.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionLiteralExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.tidu.decision.cell.FastFeel;
import org.tidu.decision.feel.Compiler;
import org.tidu.decision.feel.Node;
import org.tidu.decision.feel.Row;

/** Compiles a decision and what it requires, as far as everything in it lies in the subset. */
final class ProgramBuilder {

    private final Texts texts;
    private final Compiler compiler = new Compiler();
    private final Variables variables;
    private final Results results;
    private final List<Step.Required> steps = new ArrayList<>();

    private ProgramBuilder(FastFeel feel, Results results, Map<String, Object> known) {
        texts = new Texts(feel);
        this.results = results;
        variables = new Variables(known);
    }

    /**
     * @param known variables that will have these values at every run
     * @throws RuntimeException when Camunda's engine has to evaluate this decision
     */
    static Program build(FastFeel feel, Results results, DmnDecision decision, Map<String, Object> known) {
        ProgramBuilder builder = new ProgramBuilder(feel, results, known);
        List<DmnDecision> required = inOrder(decision);
        required.remove(decision);
        required.forEach(builder::require);
        Step asked = decision.getDecisionLogic() instanceof DmnDecisionTableImpl table
                ? builder.table(table) : builder.literal(decision);
        return new Program(builder.slots(), builder.variables.loader(), builder.steps, asked);
    }

    /** As Camunda's engine goes through them: what is required first. */
    static List<DmnDecision> inOrder(DmnDecision decision) {
        List<DmnDecision> order = new ArrayList<>();
        collect(decision, order);
        return order;
    }

    private static void collect(DmnDecision decision, List<DmnDecision> order) {
        if (!order.contains(decision)) {
            decision.getRequiredDecisions().forEach(required -> collect(required, order));
            order.add(decision);
        }
    }

    private void require(DmnDecision decision) {
        if (decision.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            TableStep step = table(table);
            keep(step, step.isConstant(), step.names(), step);
        } else {
            LiteralStep step = literal(decision);
            boolean isConstant = step.result() instanceof Node.Constant;
            keep(step, isConstant, step.names(), isConstant ? step : ((Results.Shared) step.result()).place());
        }
    }

    private TableStep table(DmnDecisionTableImpl table) {
        return new TableBuilder(texts, compiler, variables, results, table).build();
    }

    private LiteralStep literal(DmnDecision decision) {
        DmnDecisionLiteralExpressionImpl literal = (DmnDecisionLiteralExpressionImpl) decision.getDecisionLogic();
        return new LiteralStep(results.result(literal.getExpression(), texts, compiler,
                Type.of(literal.getVariable().getTypeDefinition()), variables),
                new Row.Names(List.of(literal.getVariable().getName())));
    }

    /** The first is the tested value's, whatever the cells need. */
    private int slots() {
        return Math.max(1, compiler.slots());
    }

    /** A result that does not depend on the facts is worked out now. */
    private void keep(Step step, boolean isConstant, Row.Names names, Object writer) {
        List<String> outputs = names.inOrder();
        if (!isConstant) {
            steps.add(new Step.Required(step, outputs.stream().mapToInt(name -> variables.written(name, writer)).toArray()));
            return;
        }
        List<Map<String, Object>> rows = step.run(new ProgramEnv(slots(), new Object[0], null));
        for (int i = 0; i < outputs.size(); i++) {
            Object value = step.variable(i, rows);
            if (value != Row.ABSENT) {
                variables.know(outputs.get(i), value);
            }
        }
    }
}

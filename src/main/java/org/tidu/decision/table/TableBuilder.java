package org.tidu.decision.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.tidu.decision.feel.Compiler;
import org.tidu.decision.feel.Node;
import org.tidu.decision.feel.Part;
import org.tidu.decision.feel.Row;
import org.tidu.decision.feel.Scope;
import org.tidu.decision.feel.Values;

/** Compiles one table. Rules that cannot apply to what is known already are left out. */
final class TableBuilder {

    private final Texts texts;
    private final Compiler compiler;
    private final Variables variables;
    private final Results results;
    private final DmnDecisionTableImpl table;
    private final HitRule hits;
    private final Row.Names names;
    private List<DmnDecisionTableRuleImpl> rules;

    TableBuilder(Texts texts, Compiler compiler, Variables variables, Results results, DmnDecisionTableImpl table) {
        this.texts = texts;
        this.compiler = compiler;
        this.variables = variables;
        this.results = results;
        this.table = table;
        this.hits = HitRule.of(table.getHitPolicyHandler().getHitPolicyEntry());
        this.names = new Row.Names(table.getOutputs().stream().map(DmnDecisionTableOutputImpl::getOutputName).toList());
        this.rules = table.getRules();
    }

    TableStep build() {
        // inputs that are known come first, the others then have fewer rules
        List<Integer> open = IntStream.range(0, table.getInputs().size()).filter(column -> !decided(column)).boxed().toList();
        List<InputColumn> inputs = open.stream().map(this::column).toList();
        return new TableStep(inputs, rules.stream().map(this::outputs).toArray(RuleOutputs[]::new), names, hits);
    }

    /** Tests an input whose value is known, if none of its tests needs another variable. */
    private boolean decided(int column) {
        Part input = input(column);
        if (!(input.node() instanceof Node.Constant known)) {
            return false;
        }
        List<Part> tests = rules.stream().map(rule -> test(column, rule)).toList();
        if (tests.stream().anyMatch(test -> test != null && test.open())) {
            return false;
        }
        ProgramEnv env = new ProgramEnv(Math.max(1, compiler.slots()), new Object[0], null);
        env.slots[0] = Values.of(type(column).convert(Values.result(known.value())));
        List<DmnDecisionTableRuleImpl> left = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i) == null || Boolean.TRUE.equals(tests.get(i).node().value(env))) {
                left.add(rules.get(i));
            }
        }
        rules = left;
        return true;
    }

    private InputColumn column(int column) {
        return new InputColumn(input(column).node(), type(column), rules.stream()
                .map(rule -> test(column, rule))
                .map(test -> test == null ? null : test.node())
                .toArray(Node[]::new));
    }

    private Part input(int column) {
        return compiler.compile(texts.expression(table.getInputs().get(column).getExpression()), Scope.ofExpression(variables));
    }

    private Type type(int column) {
        return Type.of(table.getInputs().get(column).getExpression().getTypeDefinition());
    }

    private Part test(int column, DmnDecisionTableRuleImpl rule) {
        DmnExpressionImpl cell = rule.getConditions().get(column);
        DmnDecisionTableInputImpl input = table.getInputs().get(column);
        Scope.Names seen = name -> name.equals(input.getInputVariable()) ? Part.slot(0) : variables.variable(name);
        return Texts.isBlank(cell) ? null : compiler.compile(texts.unaryTests(cell), Scope.ofUnaryTests(seen));
    }

    private RuleOutputs outputs(DmnDecisionTableRuleImpl rule) {
        Object[] known = new Object[names.inOrder().size()];
        Node[] cells = new Node[known.length];
        for (int i = 0; i < known.length; i++) {
            DmnExpressionImpl cell = rule.getConclusions().get(i);
            if (Texts.isBlank(cell)) {
                known[i] = Row.ABSENT;
                continue;
            }
            Node result = results.result(cell, texts, compiler,
                    Type.of(table.getOutputs().get(i).getTypeDefinition()), variables);
            if (result instanceof Node.Constant constant) {
                known[i] = constant.value();
            } else {
                cells[i] = result;
            }
        }
        int[] open = IntStream.range(0, known.length).filter(i -> cells[i] != null).toArray();
        return new RuleOutputs(known, open, IntStream.of(open).mapToObj(i -> cells[i]).toArray(Node[]::new));
    }
}

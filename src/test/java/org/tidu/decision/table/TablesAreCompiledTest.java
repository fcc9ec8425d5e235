package org.tidu.decision.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionLiteralExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.junit.jupiter.api.Test;
import org.tidu.decision.cell.FastFeelFactory;

/** No table of ours is slow by accident: what is left to feel-scala stands here with its reason. */
class TablesAreCompiledTest {

    private static final Map<String, String> LEFT_TO_FEEL_SCALA = Map.of(
            "day of week(date(day))", "dates are feel-scala's; a calendar is asked for days, not in bulk");

    private final FastFeelFactory factory = new FastFeelFactory();
    private final DecisionRunner runner = new DecisionRunner(factory);

    @Test
    void should_compile_every_cell_of_every_table() throws IOException {
        Set<String> left = new TreeSet<>();
        for (Path file : files()) {
            for (DmnDecision decision : parse(file)) {
                expressions(decision).filter(cell -> !Texts.isBlank(cell)).map(DmnExpressionImpl::getExpression)
                        .filter(text -> !factory.feel().expression(text).isCompiled()).forEach(left::add);
                tests(decision).filter(cell -> !Texts.isBlank(cell)).map(DmnExpressionImpl::getExpression)
                        .filter(text -> !factory.feel().unaryTests(text).isCompiled()).forEach(left::add);
            }
        }
        assertThat(left).isEqualTo(LEFT_TO_FEEL_SCALA.keySet());
    }

    @Test
    void should_make_a_program_of_every_decision_but_the_calendar() throws IOException {
        Set<String> left = new TreeSet<>();
        for (Path file : files()) {
            for (DmnDecision decision : parse(file)) {
                if (runner.compiled(decision).program(Map.of()).isEmpty()) {
                    left.add(decision.getKey());
                }
            }
        }
        assertThat(left).containsExactly("working-days");
    }

    @Test
    void should_fold_constants_when_the_cell_is_compiled() {
        assertThat(factory.feel().expression("{a: {rank: 1 + 1}, b: [\"x\", string(2)]}").isConstant()).isTrue();
        assertThat(factory.feel().expression("string join(for n in [1, 2] return string(n + 1), \"、\")").isConstant()).isTrue();
        assertThat(factory.feel().expression("{a: n}").isConstant()).isFalse();
    }

    private List<DmnDecision> parse(Path file) throws IOException {
        return runner.parse(Files.newInputStream(file));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("decisions"))) {
            return all.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    private static Stream<DmnExpressionImpl> expressions(DmnDecision decision) {
        if (!(decision.getDecisionLogic() instanceof DmnDecisionTableImpl table)) {
            return Stream.of(((DmnDecisionLiteralExpressionImpl) decision.getDecisionLogic()).getExpression());
        }
        return Stream.concat(table.getInputs().stream().map(input -> input.getExpression()),
                table.getRules().stream().flatMap(rule -> rule.getConclusions().stream()));
    }

    private static Stream<DmnExpressionImpl> tests(DmnDecision decision) {
        return decision.getDecisionLogic() instanceof DmnDecisionTableImpl table
                ? table.getRules().stream().flatMap(rule -> rule.getConditions().stream()) : Stream.of();
    }
}

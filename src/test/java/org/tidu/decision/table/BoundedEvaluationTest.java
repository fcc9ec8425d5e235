package org.tidu.decision.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.check.bounds.BoundedRun;

/** A decision that runs away while it is evaluated is given up, and leaves its place to the next. */
class BoundedEvaluationTest {

    /** Asked in pairs, they take minutes. */
    private static final List<Integer> MANY = Collections.nCopies(200_000, 1);

    @ParameterizedTest
    @ValueSource(strings = {"every i in a satisfies (every j in a satisfies i + j &gt; 0)", "for i in a return count(for j in a return j)",
        "count(a[count(a[item &gt; 0]) &gt; 0])"})
    void is_given_up_beyond_its_budget(String runsAway) {
        BoundedRun run = new BoundedRun(1, Duration.ofMillis(300), 64L << 30);

        assertThat(evaluated(run, runsAway, MANY)).isEqualTo("given up");

        assertThat(evaluated(run, runsAway, List.of(1))).doesNotContain("given up").doesNotContain("busy");
    }

    private static String evaluated(BoundedRun run, String feel, List<Integer> list) {
        DecisionRunner runner = new DecisionRunner(new FastFeelFactory());
        DmnDecision decision = runner.parse(new ByteArrayInputStream(("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\""
                + " namespace=\"n\"><decision id=\"l\" name=\"l\"><variable id=\"v\" name=\"r\"/><literalExpression id=\"x\"><text>" + feel
                + "</text></literalExpression></decision></definitions>").getBytes(StandardCharsets.UTF_8))).get(0);
        return run.of(() -> runner.evaluate(decision, Map.of("a", list)).toString(), () -> "given up", () -> "busy");
    }
}

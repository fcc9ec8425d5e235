package org.tidu.decision.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FallbacksTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FastFeel feel = new FastFeel(new Fallbacks(meters));

    @Test
    void a_compiled_cell_leaves_nothing_to_the_stock_engine() {
        assertThat(evaluate("count + 1", Map.of("count", 2))).isEqualTo(3L);

        assertThat(counted()).isZero();
    }

    @Test
    void a_value_outside_the_subset_is_counted_each_time_and_logged_once(CapturedOutput log) {
        evaluate("count + 1", Map.of("count", new java.util.Date(0)));
        evaluate("count + 1", Map.of("count", new java.util.Date(0)));

        assertThat(counted()).isEqualTo(2);
        assertThat(log.getOut().split("count \\+ 1", -1)).hasSize(2);
    }

    @Test
    void a_cell_outside_the_subset_is_counted(CapturedOutput log) {
        assertThat(evaluate("string length(name) ** 2", Map.of("name", "abc"))).isEqualTo(9L);

        assertThat(counted()).isEqualTo(1);
        assertThat(log.getOut()).contains("outside the compiled subset", "string length(name) ** 2").doesNotContain("abc");
    }

    private Object evaluate(String text, Map<String, Object> values) {
        VariableContext variables = Variables.fromMap(values).asVariableContext();
        try {
            return feel.evaluateSimpleExpression(text, variables);
        } catch (RuntimeException refusedByBoth) {
            return refusedByBoth;
        }
    }

    private double counted() {
        return meters.get("tidu.feel.fallbacks").tag("kind", "cell").counter().count();
    }
}

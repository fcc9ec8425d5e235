package org.tidu.decision.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.decision.table.DecisionRunner;
import org.tidu.engine.FeelPlugin;

/** A cell that is not FEEL would be code that runs in the server: it is not evaluated, by no road. */
class FeelOnlyTest {

    private final DecisionRunner runner = new DecisionRunner(new FastFeelFactory());

    @ParameterizedTest
    @ValueSource(strings = {"juel", "JUEL", "groovy", "javascript", "ecmascript", "python"})
    void should_refuse_cells_in_any_other_language(String language) {
        DmnDecision decision = parse("<text>${''.getClass()}</text>", "expressionLanguage=\"" + language + "\"");

        assertThatThrownBy(() -> runner.evaluate(decision, Map.of()))
                .isInstanceOf(DmnEngineException.class)
                .satisfies(thrown -> assertThat(thrown.getCause() == null ? thrown : thrown.getCause())
                        .hasMessageContaining("Decision tables are written in FEEL"));
    }

    @Test
    void should_evaluate_feel() {
        DmnDecision decision = parse("<text>1 + 1</text>", "");

        assertThat(runner.evaluate(decision, Map.of())).isEqualTo(List.of(Map.of("answer", 2L)));
    }

    @Test
    void should_word_failures_as_the_engine_does() {
        DmnDecision decision = parse("<text>1 +</text>", "");

        assertThatThrownBy(() -> runner.evaluate(decision, Map.of())).hasMessageContaining("failed to parse expression '1 +'");
    }

    @Test
    void should_refuse_them_in_the_process_engine_too() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()).setHistoryTimeToLive("P1D");
        configuration.getProcessEnginePlugins().add(new FeelPlugin(new FastFeelFactory()));
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            engine.getRepositoryService().createDeployment()
                    .addString("feel.dmn", dmn("feel", "<text>1 + 1</text>", ""))
                    .addString("juel.dmn", dmn("juel", "<text>${1 + 1}</text>", "expressionLanguage=\"juel\"")).deploy();

            assertThat(engine.getDecisionService().evaluateDecisionByKey("feel").evaluate().<Object>getSingleEntry()).isEqualTo(2L);
            assertThatThrownBy(() -> engine.getDecisionService().evaluateDecisionByKey("juel").evaluate())
                    .hasStackTraceContaining("Decision tables are written in FEEL");
        } finally {
            engine.close();
        }
    }

    private DmnDecision parse(String text, String language) {
        return runner.parse(new ByteArrayInputStream(dmn("asked", text, language).getBytes(StandardCharsets.UTF_8))).get(0);
    }

    private static String dmn(String key, String text, String language) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d_%1$s" name="d" namespace="test">
                  <decision id="%1$s" name="%1$s">
                    <variable id="v" name="answer"/>
                    <literalExpression id="l" %2$s>%3$s</literalExpression>
                  </decision>
                </definitions>
                """.formatted(key, language, text);
    }
}

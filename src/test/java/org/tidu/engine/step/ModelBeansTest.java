package org.tidu.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;

@ProcessTest
class ModelBeansTest {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"([^\"]+)\"");

    @Autowired
    ProcessEngine engine;

    static Stream<String> delegates() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            return models.filter(file -> file.toString().endsWith(".bpmn")).map(ModelBeansTest::read)
                    .flatMap(model -> DELEGATE.matcher(model).results()).map(found -> found.group(1)).distinct().toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("delegates")
    void every_step_a_model_names_is_found(String expression) {
        assertThat(value(expression)).isInstanceOfAny(JavaDelegate.class, TaskListener.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "expertPanel"})
    void a_helper_is_found_as_it_is(String name) {
        assertThat(value("${" + name + "}").getClass()).hasAnnotation(ModelHelper.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "environment", "processEngine", "runtimeService", "caseTable", "jdbcClient", "clock"})
    void no_other_bean_of_the_program_can_be_named(String name) {
        assertThatThrownBy(() -> value("${" + name + "}")).isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Cannot resolve identifier '" + name + "'");
    }

    private Object value(String expression) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> configuration.getExpressionManager()
                .createExpression(expression).getValue(StartProcessVariableScope.getSharedInstance()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

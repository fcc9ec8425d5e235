package org.tidu.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.tidu.form.InvalidForm;

/** Processes are started through their start form; only the system starts them as it likes. */
class StartTest {

    private final EnforcedEngine enforced = EnforcedEngine.SHARED;

    private ProcessInstance submit(Map<String, Object> values) throws Exception {
        String definition = enforced.definitionId();
        return enforced.as("tianyuan1", () ->
                enforced.engine.getFormService().submitStartForm(definition, "round-1", values));
    }

    @Test
    void theStartFormIsValidated() {
        assertThatThrownBy(() -> submit(Map.of("investment", -3, "tier", "LEADING")))
                .isInstanceOf(InvalidForm.class)
                .hasMessageContaining("表单中没有字段「tier」")
                .hasMessageContaining("「工厂名称」为必填项，请填写")
                .hasMessageContaining("「总投资（万元）」不能小于 0，当前为 -3");
        assertThat(enforced.engine.getRuntimeService().createProcessInstanceQuery()
                .variableValueEquals("tier", "LEADING").count()).isZero();
    }

    @Test
    void aValidStartFormStarts() throws Exception {
        ProcessInstance started = submit(Map.of("factoryName", "株洲一厂", "investment", 12.5));

        assertThat(enforced.engine.getRuntimeService().getVariables(started.getId()))
                .isEqualTo(Map.of("factoryName", "株洲一厂", "investment", 12.5));
    }

    @Test
    void anOfficerDoesNotStartPastTheForm() {
        String definition = enforced.definitionId();
        assertThatThrownBy(() -> enforced.as("tianyuan1", () ->
                enforced.engine.getRuntimeService().startProcessInstanceById(definition, Map.of("tier", "LEADING"))))
                .isInstanceOf(AuthorizationException.class).hasMessage("请通过启动表单发起流程");
        assertThatThrownBy(() -> enforced.as("tianyuan1", () ->
                enforced.engine.getRuntimeService().createProcessInstanceByKey("enforcement").execute()))
                .isInstanceOf(AuthorizationException.class).hasMessage("请通过启动表单发起流程");
    }

    @Test
    void whoMayNotStartIsToldSoByTheEngine() {
        String definition = enforced.definitionId();
        assertThatThrownBy(() -> enforced.as("someone", List.of(), () ->
                enforced.engine.getFormService().submitStartForm(definition, Map.of())))
                .isInstanceOf(AuthorizationException.class).hasMessageContaining("CREATE");
    }

    @Test
    void theSystemStartsAsItLikes() {
        assertThat(enforced.startedReview()).isNotNull();
    }
}

package org.tidu.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.form.InvalidForm;
import org.tidu.problem.FieldError;

/** Every way of completing a task passes its form. */
class CompletionTest {

    private final EnforcedEngine enforced = EnforcedEngine.SHARED;
    private final TaskService tasks = enforced.engine.getTaskService();
    private final FormService forms = enforced.engine.getFormService();
    private Task review;

    /** A way to complete a task with variables. */
    private interface Route {
        void complete(CompletionTest test, Map<String, Object> variables);
    }

    static Stream<Route> routes() {
        return Stream.of(
                (test, variables) -> test.tasks.complete(test.review.getId(), variables),
                (test, variables) -> test.tasks.completeWithVariablesInReturn(test.review.getId(), variables, false),
                (test, variables) -> test.forms.submitTaskForm(test.review.getId(), variables),
                (test, variables) -> test.forms.submitTaskFormWithVariablesInReturn(
                        test.review.getId(), variables, false));
    }

    @BeforeEach
    void givenAReview() {
        review = enforced.startedReview();
        enforced.asked.clear();
    }

    private Object variable(String name) {
        return enforced.engine.getRuntimeService().getVariable(review.getProcessInstanceId(), name);
    }

    private Task current() {
        return enforced.task(review.getProcessInstanceId());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatTheFormRefusesIsRefusedAndNothingIsStored(Route route) {
        InvalidForm refused = catchThrowableOfType(InvalidForm.class, () -> route.complete(this,
                Map.of("decision", "RETURN", "score", 101, "outcome", "RECOGNISED")));

        assertThat(refused.errors()).extracting(FieldError::path)
                .containsExactlyInAnyOrder("reason", "score", "outcome");
        assertThat(refused.getMessage()).contains("「退回理由」为必填项，请填写；「评分」不能大于 100，当前为 101");
        assertThat(refused.asInvalidInput("data").errors()).extracting(FieldError::path).contains("data.score");
        assertThat(current().getTaskDefinitionKey()).isEqualTo("userTask_review");
        assertThat(variable("score")).isNull();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatTheFormAcceptsIsStoredAsTasklistWouldSendIt(Route route) {
        route.complete(this, Map.of("decision", "RECOMMEND", "score", 88.0, "factoryName", "另一厂",
                "items", SpinValues.jsonValue("[{\"comment\": \"好\"}]").create()));

        assertThat(current().getTaskDefinitionKey()).isEqualTo("userTask_archive");
        assertThat(variable("score")).isEqualTo(88);
        assertThat(variable("items")).hasToString("[{\"comment\":\"好\"}]");
        assertThat(variable("factoryName")).as("read-only").isEqualTo("株洲一厂");
        assertThat(variable("reason")).as("hidden now, asked before").isNull();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aRuleOfAModuleIsAskedOnce(Route route) {
        assertThatThrownBy(() -> route.complete(this, Map.of("decision", "RECOMMEND", "score", 100)))
                .isInstanceOf(InvalidForm.class).hasMessage("「评分」不能为满分");

        assertThat(enforced.asked).singleElement().satisfies(input -> {
            assertThat(input.task().id()).isEqualTo(review.getId());
            assertThat(input.businessKey()).isEqualTo("ZZ2025A-430211-0001");
            assertThat(input.context()).containsEntry("factoryName", "株洲一厂");
        });
    }

    @Test
    void completingWithNothingIsRefusedWhereSomethingIsAsked() {
        assertThatThrownBy(() -> tasks.complete(review.getId())).isInstanceOf(InvalidForm.class)
                .hasMessage("「审核结论」为必选项，请选择");
        assertThatThrownBy(() -> tasks.complete(review.getId(), null)).isInstanceOf(InvalidForm.class);
    }

    @Test
    void resolvingIsNoWayAroundTheForm() {
        assertThatThrownBy(() -> tasks.resolveTask(review.getId(), Map.of("outcome", "RECOGNISED")))
                .isInstanceOf(InvalidForm.class);
        assertThat(variable("outcome")).isNull();
    }

    @Test
    void aTaskWithoutAFormTakesNoVariables() {
        tasks.complete(review.getId(), Map.of("decision", "RECOMMEND"));
        String archive = current().getId();

        assertThatThrownBy(() -> tasks.complete(archive, Map.of("outcome", "RECOGNISED")))
                .isInstanceOf(InvalidForm.class).hasMessage("此环节没有表单，不接受字段「outcome」，请不带字段提交");
        assertThatCode(() -> tasks.complete(archive)).doesNotThrowAnyException();
        assertThat(current()).isNull();
    }

    @Test
    void valuesNoFormCanHoldAreRefused() {
        for (Object strange : List.of(
                Variables.fileValue("a.txt").file(new byte[] {1}).create(),
                Variables.serializedObjectValue("rO0=").objectTypeName("java.lang.Object")
                        .serializationDataFormat("application/x-java-serialized-object").create(),
                SpinValues.jsonValue("[broken").create())) {
            InvalidForm refused = catchThrowableOfType(InvalidForm.class, () -> tasks.complete(review.getId(),
                    Map.of("decision", "RECOMMEND", "score", strange, "items", strange)));

            assertThat(refused.errors()).extracting(FieldError::path).containsExactlyInAnyOrder("score", "items");
        }
    }

    @Test
    void aTaskThatIsDoneIsSaidToBeDone() {
        tasks.complete(review.getId(), Map.of("decision", "RECOMMEND"));

        assertThatThrownBy(() -> tasks.complete(review.getId(), Map.of("decision", "RECOMMEND")))
                .isInstanceOf(NotFoundException.class).hasMessage("该任务不存在或已办结，请刷新任务列表");
    }

    @Test
    void variablesOfTheTaskAreNotTouchedByARefusal() {
        assertThatThrownBy(() -> tasks.complete(review.getId(), Map.of("decision", "NO"))).isInstanceOf(InvalidForm.class);
        assertThat(variable("reason")).isEqualTo("旧理由");
        assertThat(List.of(current().getId())).containsExactly(review.getId());
    }
}

package org.tidu.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member of the candidate group can do with a task: claim it, put it back, complete it by its form. */
class OfficerTest {

    private static final Map<String, Object> RECOMMENDED = Map.of("decision", "RECOMMEND");

    private static final String SHUT = "本账号无权进行此操作";

    private final EnforcedEngine enforced = EnforcedEngine.SHARED;
    private final TaskService tasks = enforced.engine.getTaskService();
    private Task review;

    @BeforeEach
    void givenAReviewForTheGroup() {
        review = enforced.startedReview();
    }

    private void refused(String userId, Runnable work, String because) {
        assertThatThrownBy(() -> does(userId, work)).isInstanceOf(AuthorizationException.class)
                .hasMessageContaining(because);
    }

    private void does(String userId, Runnable work) throws Exception {
        enforced.as(userId, () -> {
            work.run();
            return null;
        });
    }

    private Task current() {
        return enforced.task(review.getProcessInstanceId());
    }

    @Test
    void claimsAndCompletes() throws Exception {
        does("tianyuan1", () -> tasks.claim(review.getId(), "tianyuan1"));
        does("tianyuan1", () -> tasks.complete(review.getId(), RECOMMENDED));

        assertThat(current().getTaskDefinitionKey()).isEqualTo("userTask_archive");
    }

    @Test
    void putsATaskBack() throws Exception {
        does("tianyuan1", () -> tasks.claim(review.getId(), "tianyuan1"));
        does("tianyuan1", () -> tasks.setAssignee(review.getId(), null));

        assertThat(current().getAssignee()).isNull();
    }

    @Test
    void doesNotTakeATaskFromAColleague() throws Exception {
        does("tianyuan1", () -> tasks.claim(review.getId(), "tianyuan1"));

        refused("tianyuan2", () -> tasks.complete(review.getId(), RECOMMENDED), "该任务已由 tianyuan1 认领");
        refused("tianyuan2", () -> tasks.claim(review.getId(), null), SHUT);
        refused("tianyuan2", () -> tasks.setAssignee(review.getId(), null), SHUT);
        refused("tianyuan2", () -> tasks.setAssignee(review.getId(), "tianyuan2"), SHUT);
        assertThat(current().getAssignee()).isEqualTo("tianyuan1");
    }

    @Test
    void doesNotClaimForAnother() {
        refused("tianyuan1", () -> tasks.claim(review.getId(), "tianyuan2"), "只能为本人认领任务");
    }

    @Test
    void doesNotSetVariables() {
        RuntimeService runtime = enforced.engine.getRuntimeService();
        String instance = review.getProcessInstanceId();

        refused("tianyuan1", () -> tasks.setVariable(review.getId(), "outcome", "RECOGNISED"), SHUT);
        refused("tianyuan1", () -> tasks.setVariableLocal(review.getId(), "outcome", "RECOGNISED"), SHUT);
        refused("tianyuan1", () -> tasks.removeVariable(review.getId(), "factoryName"), SHUT);
        refused("tianyuan1", () -> runtime.setVariable(instance, "outcome", "RECOGNISED"), SHUT);
        refused("tianyuan1", () -> runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity("userTask_review").execute(), SHUT);
    }

    @Test
    void doesNotChangeTheTask() {
        Task changed = current();
        changed.setDueDate(null);
        changed.setName("x");

        refused("tianyuan1", () -> tasks.saveTask(changed), SHUT);
        refused("tianyuan1", () -> tasks.delegateTask(review.getId(), "tianyuan2"), SHUT);
        refused("tianyuan1", () -> tasks.addCandidateGroup(review.getId(), "county-430202"), SHUT);
    }

    @Test
    void doesNotLeaveTheTaskByAnotherDoor() {
        refused("tianyuan1", () -> tasks.resolveTask(review.getId()), "请通过任务表单办理");
        refused("tianyuan1", () -> tasks.resolveTask(review.getId(), RECOMMENDED), "请通过任务表单办理");
        refused("tianyuan1", () -> tasks.handleBpmnError(review.getId(), "e", "m", Map.of("a", 1)), "请通过任务表单办理");
        refused("tianyuan1", () -> tasks.handleEscalation(review.getId(), "e", Map.of("a", 1)), "请通过任务表单办理");
    }

    @Test
    void learnsNothingOfATaskOfAnotherGroup() {
        assertThatThrownBy(() -> enforced.as("lusong1", List.of("county-430203"), () -> {
            tasks.complete(review.getId(), Map.of("unknown", 1));
            return null;
        })).isInstanceOf(AuthorizationException.class).hasMessageContaining("TASK_WORK");
    }

    @Test
    void anAdministratorMayHelpOutButNotPastTheForm() throws Exception {
        does("tianyuan1", () -> tasks.claim(review.getId(), "tianyuan1"));
        List<String> administrators = List.of("camunda-admin");

        assertThatThrownBy(() -> enforced.as("admin", administrators, () -> {
            tasks.complete(review.getId(), Map.of("decision", "NO"));
            return null;
        })).hasMessage("「审核结论」所选内容不在可选范围内，请重新选择");
        enforced.as("admin", administrators, () -> {
            tasks.complete(review.getId(), RECOMMENDED);
            return null;
        });
        assertThat(current().getTaskDefinitionKey()).isEqualTo("userTask_archive");
    }
}

package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.tidu.recognition.Sheets.formallyPassed;
import static org.tidu.recognition.Sheets.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.engine.Callers;
import org.tidu.problem.Forbidden;
import org.tidu.support.AtOnce;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** Experts score apart from each other, each for himself. */
@ProcessTest
class BlindScoringTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private Callers callers;

    @Autowired
    private Jobs jobs;

    private RecognitionBench bench;
    private DeclarationNumber number;
    private ProcessInstance review;

    @BeforeEach
    void should_deploy(@Autowired ApplicationContext application) {
        BpmnAwareTests.init(application.getBean(ProcessEngine.class));
        bench = new RecognitionBench(application);
        number = new DeclarationNumber(bench.openCase(5000, 5));
        review = bench.start("provincial-review", number, Map.of());
        bench.asOfficer("userTask_checkFormally", number, formallyPassed());
        jobs.run();
    }

    @Test
    void every_chosen_expert_gets_a_task_of_his_own_and_sees_no_other() {
        assertThat(visibleTo("expert1")).extracting(Task::getAssignee).containsExactly("expert1");
        assertThat(visibleTo("expert2")).extracting(Task::getAssignee).containsExactly("expert2");
        assertThat(visibleTo("expert9")).isEmpty();
    }

    @Test
    void nobody_scores_for_another() {
        String task = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskAssignee("expert1")
                .singleResult().getId();

        assertThatThrownBy(() -> bench.complete("expert2", "experts-43", task, score(90)))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> bench.complete("hunan1", "province-43", task, score(90)))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> bench.complete("admin", "camunda-admin", task, score(90)))
                .isInstanceOf(Forbidden.class);
        assertThat(review).isWaitingAt("userTask_scoreByExpert");
    }

    @Test
    void no_score_and_no_comment_becomes_a_variable_before_all_are_in() {
        bench.asExpert("expert1", number, score(77));
        jobs.run();

        assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(review.getId()).list())
                .extracting(HistoricVariableInstance::getName)
                .noneMatch(name -> name.toLowerCase().contains("score") || name.equals("comment"));
        assertThat(review).isWaitingAt("userTask_scoreByExpert");
    }

    @Test
    void an_experts_task_names_no_other_expert() {
        String task = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskAssignee("expert1")
                .singleResult().getId();

        Map<String, Object> told = callers.as("expert1", List.of("experts-43"), () -> tasks.getVariables(task));

        assertThat(told).containsKeys("enterpriseName", "declarationNumber").doesNotContainKeys("experts", "expert");
        assertThat(told.toString()).doesNotContain("expert2", "expert3");
        assertThat(callers.as("expert1", List.of("experts-43"), () -> tasks.getVariable(task, "experts"))).isNull();
        assertThat(tasks.getVariables(task)).as("all there is").containsKey("experts");
    }

    @Test
    void experts_who_hand_in_at_the_same_moment_do_not_hinder_each_other() {
        AtOnce.run(3, index -> bench.asExpert("expert" + (index + 1), number, score(80)));
        jobs.run();

        assertThat(review).isWaitingAt("userTask_concludeReview");
    }

    @Test
    void the_officer_sees_every_score_when_all_are_in() {
        Stream.of("expert1", "expert2", "expert3").forEach(expert -> bench.asExpert(expert, number, score(80)));
        jobs.run();

        String conclusion = tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
        assertThat(tasks.getVariable(conclusion, "expertScores").toString())
                .contains("\"expert\":\"expert1（所在单位未登记）\"", "\"total\":\"80.0\"", "评语：数据完整");
    }

    private List<Task> visibleTo(String expert) {
        return callers.as(expert, List.of("experts-43"),
                () -> tasks.createTaskQuery().processInstanceBusinessKey(number.value()).listPage(0, 10));
    }
}

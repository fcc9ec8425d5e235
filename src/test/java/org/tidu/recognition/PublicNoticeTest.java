package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.tidu.recognition.Sheets.decided;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.problem.Conflict;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;

/** Every way through process public-notice. */
@ProcessTest
class PublicNoticeTest {

    private static final String HANDLING = "userTask_handleObjection";
    private static final Instant PUBLISHED = Instant.parse("2025-05-20T02:00:00Z");
    private static final Instant END = Instant.parse("2025-05-27T16:00:00Z");

    @Autowired
    private ObjectionIntake intake;

    @Autowired
    private Objections objections;

    @Autowired
    private Notices notices;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TestClock clock;

    private RecognitionBench bench;
    private String number;
    private ProcessInstance notice;

    @BeforeEach
    void should_deploy(@Autowired ApplicationContext application) {
        BpmnAwareTests.init(application.getBean(ProcessEngine.class));
        bench = new RecognitionBench(application);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2025-05-20T02:00:00Z, 2025-05-27T16:00:00Z, five working days span a weekend",
        "2025-04-24T02:00:00Z, 2025-04-30T16:00:00Z, Sunday 27 April is worked (调休)",
        "2025-04-29T02:00:00Z, 2025-05-09T16:00:00Z, the May holiday does not count",
        "2025-05-20T15:59:59Z, 2025-05-27T16:00:00Z, the last second of a day is still that day"
    })
    void a_notice_ends_with_its_fifth_working_day(Instant published, Instant end, String why) {
        publishAt(published);

        assertThat(notices.running()).filteredOn(row -> row.declarationNumber().equals(number))
                .singleElement().satisfies(row -> assertThat(row.endsAt()).isEqualTo(end));
    }

    @Test
    void without_objections_the_notice_is_cleared_after_its_end() {
        publishAt(PUBLISHED);

        clock.set(END);
        jobs.run();
        assertThat(notice).isWaitingAt("intermediateEvent_noticeEnded");
        afterEnd();

        assertThat(notice).isEnded().hasPassed("endEvent_noticeCleared");
        assertThat(notice).variables().containsEntry("noticeOutcome", "CLEARED");
        assertThat(notices.takesObjections(number)).isFalse();
    }

    @Test
    void a_rejected_objection_lets_the_notice_run_on() {
        publishAt(PUBLISHED);
        object("生产线并未投入使用，请核查。");

        handle(openTasks().get(0), "REJECTED");

        assertThat(notice).isWaitingAt("intermediateEvent_noticeEnded");
        afterEnd();
        assertThat(notice).isEnded().variables().containsEntry("noticeOutcome", "CLEARED");
        assertThat(objections.of(number)).extracting(Objection::outcome).containsExactly("REJECTED");
    }

    @Test
    void an_upheld_objection_takes_the_notice_down_and_makes_the_others_moot() {
        publishAt(PUBLISHED);
        object("生产线并未投入使用，请核查。");
        object("所列专利已经转让，请核查。");

        handle(openTasks().get(0), "UPHELD");

        assertThat(notice).isEnded().hasPassed("boundaryEvent_objectionUpheld", "endEvent_objectionUpheld");
        assertThat(notice).variables().containsEntry("noticeOutcome", "UPHELD");
        assertThat(objections.of(number)).extracting(Objection::outcome).containsExactlyInAnyOrder("UPHELD", "LAPSED");
    }

    @Test
    void objections_side_by_side_keep_their_own_text_and_their_own_decision() {
        publishAt(PUBLISHED);
        object("第一件：生产线并未投入使用。");
        object("第二件：所列专利已经转让。");
        List<Task> open = openTasks();

        assertThat(open).extracting(task -> tasks.getVariable(task.getId(), "objectionText"))
                .containsExactlyInAnyOrder("第一件：生产线并未投入使用。", "第二件：所列专利已经转让。");
        open.forEach(task -> assertThat(tasks.getVariable(task.getId(), "decision")).isNull());
        decide(open.get(0), "UPHELD");
        decide(open.get(1), "REJECTED");
        jobs.run();

        assertThat(notice).isEnded().hasPassed("endEvent_objectionUpheld");
        assertThat(objections.of(number)).extracting(Objection::outcome)
                .containsExactlyInAnyOrder("UPHELD", "REJECTED");
    }

    @Test
    void an_open_objection_holds_the_notice_beyond_its_end() {
        publishAt(PUBLISHED);
        object("生产线并未投入使用，请核查。");

        afterEnd();
        assertThat(notice).isWaitingAt(HANDLING);
        handle(openTasks().get(0), "REJECTED");

        assertThat(notice).isEnded().variables().containsEntry("noticeOutcome", "CLEARED");
    }

    @Test
    void the_last_instant_is_in_time_and_the_next_is_not() {
        publishAt(PUBLISHED);

        clock.set(END);
        object("最后时刻提出的异议，请核查。");
        clock.set(END.plusMillis(1));

        assertThatThrownBy(() -> object("迟到的异议，请核查处理。"))
                .isInstanceOf(Conflict.class).hasMessageContaining("2025-05-27 24:00");
        assertThat(objections.of(number)).hasSize(1);
        assertThat(openTasks()).hasSize(1);
    }

    @Test
    void the_engine_never_learns_who_objects() {
        publishAt(PUBLISHED);
        object("生产线并未投入使用，请核查。");

        assertThat(tasks.getVariables(openTasks().get(0).getId()).toString()).doesNotContain("张三", "13900000000");
    }

    private void publishAt(Instant instant) {
        clock.set(instant);
        number = bench.openCase(5000, 5);
        notice = bench.start("public-notice", number, Map.of());
    }

    private void object(String content) {
        intake.receive(number, new ObjectionRequest("张三", "13900000000", content), "account-1");
    }

    private List<Task> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(HANDLING)
                .orderByTaskCreateTime().asc().list();
    }

    private void handle(Task task, String decision) {
        decide(task, decision);
        jobs.run();
    }

    private void decide(Task task, String decision) {
        bench.complete("hunan1", "province-43", task.getId(), decided(decision, "经调阅合同和现场记录，已查清"));
    }

    private void afterEnd() {
        clock.set(END.plusSeconds(3600));
        jobs.run();
    }
}

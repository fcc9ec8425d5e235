package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.casefile.Cases;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;

/** Objections while a notice runs: each handled by itself, one upheld is enough. */
@ProcessTest
class ObjectionHandlingTest {

    private static final String TEXT = "生产线并未投入使用，请核查。";

    @Autowired
    private ObjectionTable objections;

    @Autowired
    private Cases cases;

    private NoticeDesk desk;

    @BeforeEach
    void publish(@Autowired ApplicationContext application) {
        desk = NoticeDesk.published(application);
    }

    @Test
    void a_rejected_objection_lets_the_notice_run_on() {
        desk.object(TEXT);

        desk.handle(desk.openTasks().get(0), "REJECTED");

        assertThat(desk.notice).isWaitingAt("intermediateEvent_noticeEnded");
        desk.passBeyondEnd();
        assertThat(desk.notice).isEnded().variables().containsEntry("noticeOutcome", "CLEARED");
        assertThat(outcomes()).containsExactly("REJECTED");
        assertThat(cases.reviews(desk.number)).singleElement()
                .satisfies(review -> assertThat(review.decisionText()).isEqualTo("异议不成立"));
    }

    @Test
    void an_upheld_objection_takes_the_notice_down_and_makes_the_others_moot() {
        desk.object(TEXT);
        desk.object("所列专利已经转让，请核查。");

        desk.handle(desk.openTasks().get(0), "UPHELD");

        assertThat(desk.notice).isEnded().hasPassed("boundaryEvent_objectionUpheld", "endEvent_objectionUpheld");
        assertThat(desk.notice).variables().containsEntry("noticeOutcome", "UPHELD");
        assertThat(outcomes()).containsExactlyInAnyOrder("UPHELD", "LAPSED");
    }

    @Test
    void objections_side_by_side_keep_their_own_text_and_their_own_decision() {
        desk.object("第一件：生产线并未投入使用。");
        desk.object("第二件：所列专利已经转让。");
        List<Task> open = desk.openTasks();

        assertThat(open).extracting(task -> desk.variable(task, "objectionText"))
                .containsExactlyInAnyOrder("第一件：生产线并未投入使用。", "第二件：所列专利已经转让。");
        // both decided before the first has gone on: the later rejection does not undo the upheld one
        desk.decide(open.get(0), "UPHELD");
        desk.handle(open.get(1), "REJECTED");

        assertThat(desk.notice).isEnded().hasPassed("endEvent_objectionUpheld");
        assertThat(outcomes()).containsExactlyInAnyOrder("UPHELD", "REJECTED");
    }

    @Test
    void objections_sent_at_the_same_moment_are_all_received() {
        AtOnce.run(3, index -> desk.object("第" + index + "件同时提出的异议，请核查。"));

        assertThat(desk.openTasks()).hasSize(3);
        assertThat(outcomes()).hasSize(3);
    }

    @Test
    void an_open_objection_holds_the_notice_beyond_its_end() {
        desk.object(TEXT);

        desk.passBeyondEnd();
        assertThat(desk.notice).isWaitingAt("userTask_handleObjection");
        desk.handle(desk.openTasks().get(0), "REJECTED");

        assertThat(desk.notice).isEnded().variables().containsEntry("noticeOutcome", "CLEARED");
    }

    @Test
    void the_engine_never_learns_who_objects() {
        desk.object(TEXT);

        assertThat(desk.variables(desk.openTasks().get(0)).toString()).doesNotContain("张三", "13900000000");
    }

    private List<String> outcomes() {
        return objections.of(desk.number).stream().map(Objection::outcome).toList();
    }
}

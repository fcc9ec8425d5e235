package org.tidu.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.engine.Callers;
import org.tidu.engine.task.TaskView;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;

/** What the engine is spared to ask is known all the same. */
@ProcessTest
class LeanEngineTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Callers callers;

    @Autowired
    TestClock clock;

    private DeclarationNumber number;

    @BeforeEach
    void given_a_case_whose_enterprise_writes_the_application() {
        journey.listed();
        number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
    }

    @Test
    void a_task_and_its_activity_say_how_long_they_took_though_their_start_was_not_read() {
        TaskView task = journey.open(number);
        clock.advance(Duration.ofHours(5));

        journey.enterprise(number, Contents.application());

        assertThat(asSystem(() -> history.createHistoricTaskInstanceQuery().taskId(task.id()).singleResult()))
                .satisfies(ended -> assertThat(ended.getDurationInMillis()).isEqualTo(Duration.ofHours(5).toMillis()))
                .satisfies(ended -> assertThat(ended.getEndTime().toInstant()).isEqualTo(clock.instant()))
                .satisfies(ended -> assertThat(ended.getDeleteReason()).isEqualTo("completed"));
        assertThat(asSystem(() -> history.createHistoricActivityInstanceQuery().processInstanceId(task.processInstanceId())
                .activityId(task.key()).list())).singleElement()
                .satisfies(ended -> assertThat(ended.getDurationInMillis()).isEqualTo(Duration.ofHours(5).toMillis()));
    }

    @Test
    void a_timer_out_of_retries_is_an_incident_which_goes_with_the_timer() {
        Job timer = anyTimer();
        management.setJobRetries(timer.getId(), 0);
        assertThat(incidents(timer)).isEqualTo(1);

        journey.enterprise(number, Contents.application());

        assertThat(asSystem(() -> management.createJobQuery().jobId(timer.getId()).count())).isZero();
        assertThat(incidents(timer)).isZero();
    }

    @Test
    void a_timer_that_is_given_retries_again_is_no_incident_any_more() {
        Job timer = anyTimer();
        management.setJobRetries(timer.getId(), 0);

        management.setJobRetries(timer.getId(), 3);

        assertThat(incidents(timer)).isZero();
    }

    private Job anyTimer() {
        return asSystem(() -> management.createJobQuery().processInstanceId(journey.open(number).processInstanceId()).timers()
                .activityId("boundaryEvent_deadlinePassed").singleResult());
    }

    private long incidents(Job job) {
        return asSystem(() -> runtime.createIncidentQuery().configuration(job.getId()).count());
    }

    private <T> T asSystem(java.util.function.Supplier<T> asked) {
        return callers.asSystem(asked);
    }
}

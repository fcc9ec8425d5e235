package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.start.Started;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.Callers;
import org.tidu.engine.process.Processes;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Faults;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;

/** Between the receipt and what follows from it: nothing is lost, nothing is done twice, and nothing comes in between. */
@ProcessTest
class DepositTest {

    private static final List<String> NOISY = List.of("org.camunda.bpm.engine.context", Deposits.class.getName());

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Starts starts;

    @Autowired
    Desk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    CaseTable cases;

    @Autowired
    Receipts receipts;

    @Autowired
    Deposits deposits;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Processes processes;

    @Autowired
    Callers callers;

    @Autowired
    ManagementService management;

    @Autowired
    Jobs jobs;

    @Autowired
    Faults faults;

    @Autowired
    Stored stored;

    @Autowired
    TestClock clock;

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    @BeforeEach
    void givenAnEnterpriseOnTheLists() {
        journey.listed();
    }

    @AfterEach
    void noFaultRemains() {
        faults.disarm();
        NOISY.forEach(logger -> logging.setLogLevel(logger, null));
    }

    @Test
    void a_start_is_received_at_once_and_its_process_follows() {
        Round round = rounds.open();

        Started started = starts.start(round.id(), Journey.MEMBER, Contents.start(), clock.instant());

        assertThat(row(started.number()).isProcessing()).isTrue();
        assertThat(row(started.number()).processInstanceId()).isNull();
        assertThat(desk.open(Journey.MEMBER)).isEmpty();

        jobs.run();

        assertThat(row(started.number()).isProcessing()).isFalse();
        assertThat(row(started.number()).processInstanceId()).isNotNull();
        assertThat(journey.open(started.number()).key()).isEqualTo("userTask_selfEvaluateMaturity");
        assertThat(stored.counts()).containsEntry("deposit", "0").containsEntry("submission_receipt", "1");
    }

    @Test
    void an_application_that_was_received_is_no_longer_to_be_written() {
        DeclarationNumber number = new DeclarationNumber(toBeWritten());
        TaskView task = journey.open(number);

        Receipt receipt = desk.complete(task.id(), Journey.MEMBER, Contents.application());

        assertThat(row(number).isProcessing()).isTrue();
        assertThat(row(number).submittedAt()).isEqualTo(receipt.receivedAt());
        assertThat(desk.open(Journey.MEMBER)).isEmpty();
        assertThat(desk.complete(task.id(), Journey.MEMBER, Contents.application())).isEqualTo(receipt);

        jobs.run();

        assertThat(row(number).isProcessing()).isFalse();
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void the_deadline_does_not_pass_over_what_was_received_and_not_taken_on() {
        DeclarationNumber number = new DeclarationNumber(toBeWritten());
        desk.complete(journey.open(number).id(), Journey.MEMBER, Contents.application());
        clock.set(RoundFixture.CLOSES.plus(Duration.ofMinutes(5)));
        logging.setLogLevel(NOISY.get(0), LogLevel.OFF);

        assertThatThrownBy(() -> management.executeJob(deadlineTimer(number))).hasMessageContaining("待处理");

        assertThat(row(number).outcome()).isNull();
        jobs.run();
        assertThat(row(number).stage()).isEqualTo(Stage.COUNTY_REVIEW);
    }

    @Test
    void the_end_of_a_correction_does_not_pass_over_what_was_received_and_not_taken_on() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按意见补正",
                "items", List.of(Map.of("field", "introduction", "comment", "请写明市场份额"))));
        desk.complete(journey.open(number).id(), Journey.MEMBER,
                Contents.with(Contents.application(), "introduction", "市场份额全省第二。"));
        clock.advance(Duration.ofDays(10));
        logging.setLogLevel(NOISY.get(0), LogLevel.OFF);

        assertThatThrownBy(() -> management.executeJob(timer(number, "boundaryEvent_correctionOverdue")))
                .hasMessageContaining("待处理");

        jobs.run();
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(row(number).stage()).isEqualTo(Stage.COUNTY_REVIEW);
    }

    @Test
    void nothing_is_received_any_more_when_the_deadline_has_closed_the_case() {
        DeclarationNumber number = new DeclarationNumber(toBeWritten());
        String task = journey.open(number).id();
        journey.at(RoundFixture.CLOSES.plus(Duration.ofMinutes(5)));

        assertThatThrownBy(() -> desk.complete(task, Journey.MEMBER, Contents.application()))
                .isInstanceOf(NotFound.class);

        assertThat(row(number).outcome()).isEqualTo(Outcome.NOT_SUBMITTED);
        assertThat(receipts.ofTask(task)).isEmpty();
    }

    @Test
    void what_fails_is_tried_again_later_and_leaves_nothing_half_done() {
        DeclarationNumber number = new DeclarationNumber(toBeWritten());
        String task = journey.open(number).id();
        desk.complete(task, Journey.MEMBER, Contents.application());
        NOISY.forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
        Map<String, String> deposited = kept();

        Instant now = clock.instant();
        for (int step = 2; ; step++) {
            faults.arm(step);
            boolean worked = worked();
            faults.disarm();
            if (!faults.fired()) {
                assertThat(worked).isTrue();
                break;
            }
            assertThat(kept()).as("after a fault at step %d", step).isEqualTo(deposited);
            now = now.plus(Duration.ofMinutes(5));
            clock.set(now);
        }

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(stored.counts()).containsEntry("deposit", "0").containsEntry("assessment_receipt", "1");
    }

    @Test
    void who_withdraws_at_once_withdraws_what_has_just_been_received() {
        Started started = starts.start(rounds.open().id(), Journey.MEMBER, Contents.start(), clock.instant());

        deposits.settle(started.number());
        callers.as(Journey.MEMBER.loginName(), List.of(), () -> {
            withdrawals.withdraw(row(started.number()), "填错了工厂");
            return null;
        });
        jobs.run();

        assertThat(row(started.number()).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(stored.counts()).containsEntry("deposit", "0");
    }

    @Test
    void what_comes_when_a_list_has_decided_is_kept_and_changes_nothing() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按意见补正",
                "items", List.of(Map.of("field", "introduction", "comment", "请写明市场份额"))));
        String task = journey.open(number).id();
        desk.complete(task, Journey.MEMBER, Contents.with(Contents.application(), "introduction", "市场份额全省第二。"));

        processes.message("message_countyListLocked", number.value(), Map.of("countyOutcome", "NOT_RECOMMENDED"));
        jobs.run();

        assertThat(row(number).outcome()).isEqualTo(Outcome.NOT_RECOMMENDED_BY_COUNTY);
        assertThat(receipts.ofTask(task)).isPresent();
        assertThat(stored.counts()).containsEntry("deposit", "0");
    }

    @Test
    void nobody_completes_the_tasks_of_an_enterprise_in_its_place() {
        DeclarationNumber number = new DeclarationNumber(toBeWritten());
        String task = journey.open(number).id();
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> callers.as("admin", List.of("camunda-admin"), () -> {
            tasks.complete(task, Contents.application());
            return null;
        })).isInstanceOf(Conflict.class).hasMessageContaining("由企业在申报门户提交");

        assertThat(stored.now()).isEqualTo(before);
    }

    private boolean worked() {
        try {
            return deposits.workOne();
        } catch (RuntimeException fault) {
            return false;
        }
    }

    /** All but the tries of the deposit itself. */
    private Map<String, String> kept() {
        Map<String, String> kept = stored.now();
        kept.remove("deposit");
        return kept;
    }

    private String toBeWritten() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        return number.value();
    }

    private CaseRow row(DeclarationNumber number) {
        return cases.find(number).orElseThrow();
    }

    private String deadlineTimer(DeclarationNumber number) {
        return timer(number, "boundaryEvent_deadlinePassed");
    }

    private String timer(DeclarationNumber number, String activity) {
        return management.createJobQuery().processInstanceId(row(number).processInstanceId()).timers().list().stream()
                .filter(job -> activityOf(job).equals(activity)).map(Job::getId).findFirst().orElseThrow();
    }

    private String activityOf(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }
}

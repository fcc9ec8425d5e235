package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.tidu.casefile.document.Receipts;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.start.Started;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.Callers;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.Faults;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.term.DeclarationNumber;

/** The database fails at every write and every commit in turn: each time nothing is stored, and afterwards all of it. */
@ProcessTest
class IntakeFaultsTest {

    private static final String ENGINE_LOG = "org.camunda.bpm.engine.context";

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Starts starts;

    @Autowired
    Desk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    Receipts receipts;

    @Autowired
    TaskService tasks;

    @Autowired
    Callers callers;

    @Autowired
    Clock clock;

    @Autowired
    Faults faults;

    @Autowired
    Stored stored;

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    @BeforeEach
    void givenAnEnterpriseOnTheListsAndAnEngineThatKeepsTheFaultsToItself() {
        journey.listed();
        logging.setLogLevel(ENGINE_LOG, LogLevel.OFF);
    }

    @AfterEach
    void noFaultRemains() {
        faults.disarm();
        logging.setLogLevel(ENGINE_LOG, null);
    }

    @Test
    void a_start_is_case_document_receipt_and_deposit_or_nothing() {
        Round round = rounds.open();
        drafts.replace(Journey.MEMBER.uscc(), Drafts.ofStart(round.id()), Contents.start(), "张样例");

        int steps = allOrNothing(() -> starts.start(round.id(), Journey.MEMBER, Contents.start(), clock.instant()));

        Started started = starts.start(round.id(), Journey.MEMBER, Contents.start(), clock.instant());
        assertThat(started.number().value()).matches("ZZ2025A-430211-\\d{4}");
        assertThat(drafts.find(Journey.MEMBER.uscc(), Drafts.ofStart(round.id()))).isEmpty();
        assertThat(steps).isGreaterThan(8);
    }

    @Test
    void a_self_evaluation_is_document_receipt_and_deposit_or_nothing() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        String task = journey.open(number).id();

        allOrNothing(() -> desk.complete(task, Journey.MEMBER, Contents.maturity(2.15)));

        assertThat(receipts.ofTask(task)).isPresent();
    }

    @Test
    void an_application_is_document_receipt_and_deposit_or_nothing() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        String task = journey.open(number).id();
        desk.saveDraft(journey.open(number), Journey.MEMBER, Contents.application());

        allOrNothing(() -> desk.complete(task, Journey.MEMBER, Contents.application()));

        assertThat(receipts.ofTask(task)).isPresent();
    }

    @Test
    void a_correction_is_the_next_revision_and_deposit_or_nothing() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按意见补正",
                "items", List.of(Map.of("field", "introduction", "comment", "请写明市场份额"))));
        String task = journey.open(number).id();
        Map<String, Object> corrected = Contents.with(Contents.application(), "introduction", "市场份额全省第二。");

        allOrNothing(() -> desk.complete(task, Journey.MEMBER, corrected));

        assertThat(receipts.ofTask(task)).hasValueSatisfying(receipt -> assertThat(receipt.revision()).isEqualTo(2));
    }

    @Test
    void a_review_by_the_county_is_its_record_and_completed_task_or_nothing() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        String task = journey.open(number).id();

        allOrNothing(() -> callers.as("officer", List.of("county-430211"), () -> {
            tasks.complete(task, CountyReviews.declines("材料与实地情况明显不符"));
            return null;
        }));

        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    /** Lets step 1, 2, 3 … fail until the work gets through; returns at which attempt it did. */
    private int allOrNothing(Runnable work) {
        Map<String, String> before = kept();
        for (int step = 1; ; step++) {
            faults.arm(step);
            Throwable failure = catchThrowable(work::run);
            faults.disarm();
            assertThat(failure == null).as("step %d, %s", step, failure).isEqualTo(!faults.fired());
            if (failure == null) {
                assertThat(kept()).isNotEqualTo(before);
                return step;
            }
            assertThat(kept()).as("after a fault at step %d: %s", step, failure).isEqualTo(before);
        }
    }

    /** All but the counter: a number that was taken and not used stays unused. */
    private Map<String, String> kept() {
        Map<String, String> kept = stored.now();
        kept.remove("declaration_counter");
        return kept;
    }
}

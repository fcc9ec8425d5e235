package org.tidu.casefile.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.declaration.Journey;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.Tally;
import org.tidu.term.DeclarationNumber;

/** A case is read once by a transaction that has locked it, and anew by everybody else. */
@ProcessTest
class HeldCasesTest {

    @Autowired
    CaseTable cases;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Tally tally;

    private DeclarationNumber number;

    @BeforeEach
    void given_a_case() {
        journey.listed();
        number = journey.start(rounds.open()).number();
    }

    @Test
    void who_holds_it_reads_it_once_and_finds_its_own_changes() {
        Tally.Cost cost = tally.of(() -> inTransaction(() -> {
            cases.hold(number);
            cases.setStage(number, Stage.ASSESSMENT);
            assertThat(found().stage()).isEqualTo(Stage.ASSESSMENT);
            cases.setStage(number, Stage.COUNTY_REVIEW);
            assertThat(found().stage()).isEqualTo(Stage.COUNTY_REVIEW);
        }));

        assertThat(cost.sql()).filteredOn(sql -> sql.startsWith("select * from declaration_case")).hasSize(1);
        assertThat(found().stage()).isEqualTo(Stage.COUNTY_REVIEW);
    }

    @Test
    void every_other_change_is_found_by_reading_again() {
        inTransaction(() -> {
            cases.hold(number);
            cases.setSubmitted(number, found().deadlineAt());
            assertThat(found().submittedAt()).isEqualTo(found().deadlineAt());
            cases.setProcessed(number);
            assertThat(found().isProcessing()).isFalse();
            cases.setReceived(number, found().deadlineAt());
            assertThat(found().isProcessing()).isTrue();
            cases.setDeadline(number, found().deadlineAt().plusSeconds(60));
            assertThat(found().deadlineAt()).isEqualTo(found().processingSince().plusSeconds(60));
            cases.setProcessInstance(number, found().processInstanceId());
            assertThat(found().isProcessing()).isFalse();
            cases.close(number, Outcome.WITHDRAWN, "撤回");
            assertThat(found().outcome()).isEqualTo(Outcome.WITHDRAWN);
        });
    }

    @Test
    void who_has_not_locked_it_reads_it_each_time() {
        inTransaction(() -> {
            Stage before = found().stage();
            changedByRawStatement();
            assertThat(found().stage()).isNotEqualTo(before);
        });
    }

    @Test
    void what_was_undone_is_forgotten() {
        Stage before = found().stage();

        new TransactionTemplate(manager).executeWithoutResult(status -> {
            cases.setStage(number, Stage.CITY_REVIEW);
            status.setRollbackOnly();
        });

        inTransaction(() -> {
            assertThat(found().stage()).isEqualTo(before);
            cases.hold(number);
            assertThat(found().stage()).isEqualTo(before);
        });
    }

    @Test
    void a_transaction_of_its_own_inside_another_one_knows_nothing_of_it() {
        inTransaction(() -> {
            cases.hold(number);
            TransactionTemplate own = new TransactionTemplate(manager);
            own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            Tally.Cost cost = tally.of(() -> own.executeWithoutResult(status -> found()));
            assertThat(cost.statements()).isEqualTo(1);
            assertThat(tally.of(this::found).statements()).isZero();
        });
    }

    private CaseRow found() {
        return cases.find(number).orElseThrow();
    }

    private void changedByRawStatement() {
        jdbc.sql("update declaration_case set stage = ? where number = ?").params(Stage.CITY_LIST.name(), number.value()).update();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(manager).executeWithoutResult(status -> work.run());
    }
}

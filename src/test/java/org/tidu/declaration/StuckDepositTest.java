package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.task.Desk;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Faults;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What was received and could not be taken on waits its time, and administrators see it meanwhile. */
@ProcessTest
class StuckDepositTest {

    private static final List<String> NOISY = List.of("org.camunda.bpm.engine.context", Deposits.class.getName());

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Desk desk;

    @Autowired
    Deposits deposits;

    @Autowired
    Faults faults;

    @Autowired
    TestClock clock;

    @Autowired
    Visitors visitors;

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
    private DeclarationNumber number;
    private Instant receivedAt;

    @BeforeEach
    void given_an_application_that_could_not_be_taken_on() {
        journey.listed();
        number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        receivedAt = desk.complete(journey.open(number).id(), Journey.MEMBER, Contents.application()).receivedAt();
        NOISY.forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
        faults.arm(4);
        assertThat(deposits.workOne()).isTrue();
        faults.disarm();
    }

    @AfterEach
    void no_fault_remains() {
        faults.disarm();
        NOISY.forEach(logger -> logging.setLogLevel(logger, null));
    }

    @Test
    void it_waits_a_second_before_it_is_tried_again() {
        clock.advance(Duration.ofMillis(999));
        assertThat(deposits.workOne()).isFalse();

        clock.advance(Duration.ofMillis(1));
        assertThat(deposits.workOne()).isTrue();
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void administrators_see_it_until_it_is_taken_on_and_nobody_else_does() {
        Answer seen = visitors.officer("stuck-admin", "camunda-admin").get("/api/deposits/stuck");

        assertThat(seen.json()).singleElement().satisfies(one -> {
            assertThat(one.path("declarationNumber").asText()).isEqualTo(number.value());
            assertThat(one.path("title").asText()).isEqualTo("申报书");
            assertThat(Instant.parse(one.path("receivedAt").asText())).isEqualTo(receivedAt);
            assertThat(one.path("attempts").asInt()).isEqualTo(1);
            assertThat(one.path("lastFault").asText()).contains("armed fault");
            assertThat(Instant.parse(one.path("nextAttemptAt").asText())).isEqualTo(clock.instant().plusSeconds(1));
        });
        assertThat(visitors.officer("stuck-county", "county-430211").get("/api/deposits/stuck").status()).isEqualTo(403);

        clock.advance(Duration.ofSeconds(1));
        deposits.workOne();
        assertThat(visitors.officer("stuck-admin", "camunda-admin").get("/api/deposits/stuck").json()).isEmpty();
    }
}

package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.task.Desk;
import org.tidu.enterprise.Account;
import org.tidu.enterprise.Accounts;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.identity.EnterprisePrincipal;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Tally;
import org.tidu.support.Tally.Cost;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What a submission costs the database: counts, which no machine makes longer or shorter. */
@ProcessTest
class SubmissionCostTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Starts starts;

    @Autowired
    Desk desk;

    @Autowired
    Deposits deposits;

    @Autowired
    Tally tally;

    @Autowired
    TestClock clock;

    @Autowired
    Visitors visitors;

    @Autowired
    CurrentEnterprise enterprise;

    @Autowired
    Accounts accounts;

    /** One address is told of it by mail. */
    @BeforeEach
    void everything_that_is_read_once_has_been_read() {
        visitors.enterprise(Journey.MEMBER.uscc().value(), "messages", SignUps.nextMobile(), "yangli@example.cn");
        journey.listed();
        journey.submitted(rounds.open());
        journey.unlisted();
        journey.listed();
    }

    @Test
    void an_application_is_deposited_by_a_dozen_statements_in_one_commit_and_stands_at_the_county_after_fifty_five() {
        DeclarationNumber number = new DeclarationNumber(toBeWritten());
        String task = journey.open(number).id();

        Cost deposit = tally.of(() -> desk.complete(task, Journey.MEMBER, Contents.application()));
        Cost work = tally.of(deposits::workOne);

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(deposit.inside()).as("deposit %s", deposit).isLessThanOrEqualTo(12);
        assertThat(deposit.commits()).isEqualTo(1);
        assertThat(deposit.plus(work).statements()).as("deposit %s, work %s", deposit, work).isLessThanOrEqualTo(55);
        assertThat(deposit.plus(work).commits()).isEqualTo(2);
    }

    @Test
    void a_start_is_deposited_by_a_dozen_statements() {
        Round round = rounds.open();

        Cost deposit = tally.of(() -> starts.start(round.id(), Journey.MEMBER, Contents.start(), clock.instant()));

        assertThat(deposit.inside()).as("deposit %s", deposit).isLessThanOrEqualTo(12);
        assertThat(deposit.commits()).as("the number and the deposit").isEqualTo(2);
    }

    @Test
    void who_hands_in_and_whether_they_may_is_asked_in_one_statement() {
        Account account = accounts.findByLogin("messages").orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new EnterprisePrincipal(account.id(), account.loginName()), null, List.of()));

        Cost cost = tally.of(() -> assertThat(enterprise.confirmed().uscc()).isEqualTo(Journey.MEMBER.uscc()));

        assertThat(cost.statements()).as("%s", cost).isEqualTo(1);
    }

    @AfterEach
    void nobody_is_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private String toBeWritten() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        return number.value();
    }
}

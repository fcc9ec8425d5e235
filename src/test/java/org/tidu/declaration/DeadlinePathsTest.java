package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.Cases;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.Callers;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** The last instant, the second after it, and more time for one case. */
@ProcessTest
class DeadlinePathsTest {

    private static final Instant CLOSES = RoundFixture.CLOSES;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Desk desk;

    @Autowired
    Extensions extensions;

    @Autowired
    Callers callers;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @Test
    void a_submission_at_the_last_instant_is_accepted() {
        DeclarationNumber number = new DeclarationNumber(prepared());
        journey.at(CLOSES);

        Receipt receipt = journey.enterprise(number, Contents.application());

        assertThat(receipt.receivedAt()).isEqualTo(CLOSES);
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void a_submission_one_second_later_is_refused_with_the_time_of_receipt_and_nothing_is_kept_of_it() {
        DeclarationNumber number = new DeclarationNumber(prepared());
        journey.at(CLOSES.plusSeconds(1));

        assertThatThrownBy(() -> journey.enterprise(number, Contents.application()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("2025-04-28 24:00").hasMessageContaining("2025-04-29 00:00:01");
        assertThat(cases.document(number)).isEmpty();
    }

    @Test
    void when_the_deadline_passes_the_case_ends_as_not_submitted_and_the_draft_is_kept() {
        DeclarationNumber number = new DeclarationNumber(prepared());
        desk.saveDraft(journey.open(number), Journey.MEMBER, Map.of("introduction", "写到一半"));

        journey.at(CLOSES.plus(Duration.ofSeconds(30)));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_SUBMITTED);
        assertThat(drafts.find(Journey.MEMBER.uscc(), Drafts.ofTask(number, Documents.APPLICATION)))
                .get().extracting(draft -> draft.content().get("introduction")).isEqualTo("写到一半");
    }

    @Test
    void a_declaration_can_be_started_at_the_last_instant() {
        Round round = rounds.open();
        journey.at(CLOSES);

        DeclarationNumber number = journey.start(round).number();

        assertThat(cases.find(number)).isPresent();
    }

    @Test
    void a_declaration_cannot_be_started_after_the_last_instant() {
        Round round = rounds.open();
        journey.at(CLOSES.plusSeconds(1));

        assertThatThrownBy(() -> journey.start(round)).isInstanceOf(Conflict.class).hasMessageContaining("24:00");
    }

    @Test
    void the_enterprise_is_reminded_three_days_and_one_day_before() {
        DeclarationNumber number = new DeclarationNumber(prepared());
        assertThat(reminders(number)).isZero();

        journey.at(CLOSES.minus(Duration.ofDays(3)));
        assertThat(reminders(number)).isEqualTo(1);

        journey.at(CLOSES.minus(Duration.ofDays(1)));
        assertThat(reminders(number)).isEqualTo(2);
    }

    @Test
    void a_city_officer_extends_one_case_and_only_that_one() {
        DeclarationNumber number = new DeclarationNumber(prepared());
        Instant later = CLOSES.plus(Duration.ofDays(2));
        extend(number, later, "省系统故障，企业无法登录");

        journey.at(CLOSES.plus(Duration.ofDays(1)));
        assertThat(cases.find(number).orElseThrow().outcome()).isNull();
        journey.at(later);
        journey.enterprise(number, Contents.application());

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(cases.reviews(number)).extracting(Review::decisionText).contains("延长至 2025-04-30 24:00");
    }

    @Test
    void the_extended_deadline_ends_the_case_too() {
        DeclarationNumber number = new DeclarationNumber(prepared());
        Instant later = CLOSES.plus(Duration.ofDays(2));
        extend(number, later, "省系统故障，企业无法登录");

        journey.at(later.plus(Duration.ofSeconds(30)));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_SUBMITTED);
    }

    @Test
    void an_extension_needs_a_later_instant_and_a_reason_and_names_both_fields() {
        DeclarationNumber number = new DeclarationNumber(prepared());

        assertThatThrownBy(() -> extend(number, CLOSES, ""))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting("path").containsExactly("deadlineAt", "reason"));
        assertThatThrownBy(() -> extend(number, RoundFixture.COUNTY_DEADLINE.plusSeconds(1), "省系统故障"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("县级推荐截止");
    }

    @Test
    void of_two_officers_who_extend_it_at_once_neither_takes_back_what_the_other_gave() {
        DeclarationNumber number = new DeclarationNumber(prepared());
        CaseRow seenByBoth = cases.find(number).orElseThrow();
        Instant later = CLOSES.plus(Duration.ofDays(2));
        extend(number, later, "省系统故障，企业无法登录");

        assertThatThrownBy(() -> extend(seenByBoth, later.minus(Duration.ofDays(1)), "停电两天"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("原截止时间 2025-04-30 24:00");

        assertThat(cases.find(number).orElseThrow().deadlineAt()).isEqualTo(later);
    }

    @Test
    void what_has_been_handed_in_is_not_extended() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));

        assertThatThrownBy(() -> extend(number, CLOSES.plusSeconds(60), "省系统故障"))
                .isInstanceOf(Conflict.class).hasMessageContaining("县级审核");
    }

    private String prepared() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        return number.value();
    }

    private void extend(DeclarationNumber number, Instant deadlineAt, String reason) {
        extend(cases.find(number).orElseThrow(), deadlineAt, reason);
    }

    private void extend(CaseRow seen, Instant deadlineAt, String reason) {
        callers.as("zhuzhou1", List.of("city-4302"), () -> {
            extensions.extend(seen, deadlineAt, reason);
            return null;
        });
    }

    private int reminders(DeclarationNumber number) {
        return jdbc.sql("select count(*) from portal_message where declaration_number = ? and title like '申报即将截止%'")
                .param(number.value()).query(Integer.class).single();
    }
}

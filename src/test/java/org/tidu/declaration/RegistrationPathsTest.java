package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;

/** From the start to the application: registration, self-evaluation, basic-tier list (通知 一（六）（七）（八）). */
@ProcessTest
class RegistrationPathsTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @BeforeEach
    void nobodyIsListed() {
        journey.unlisted();
    }

    @Test
    void a_listed_enterprise_goes_straight_to_its_self_evaluation_and_application() {
        journey.listed();
        String number = journey.start(rounds.open()).number();

        assertThat(journey.open(number).key()).isEqualTo("userTask_selfEvaluateMaturity");
        journey.enterprise(number, Contents.maturity(2.15));

        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
        assertThat(journey.open(number).dueAt()).isEqualTo(RoundFixture.CLOSES);
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.PREPARATION);
    }

    @Test
    void without_an_entry_in_the_registration_roster_a_county_officer_verifies_by_hand() {
        String number = journey.start(rounds.open()).number();

        assertThat(journey.open(number).key()).isEqualTo("userTask_verifySystemRegistration");
        assertThat(journey.open(number).groups()).containsExactly("county-430211");
        journey.officer(number, Map.of("decision", "VERIFIED", "reason", "4月20日省系统审核通过"));

        assertThat(journey.open(number).key()).isEqualTo("userTask_selfEvaluateMaturity");
        assertThat(cases.reviews(number)).singleElement().satisfies(review -> {
            assertThat(review.decisionText()).isEqualTo("已填报并通过智能制造企业审核");
            assertThat(review.by()).isEqualTo("officer");
        });
    }

    @Test
    void a_registration_that_is_not_verified_ends_the_case_with_the_officers_words() {
        String number = journey.start(rounds.open()).number();

        journey.officer(number, Map.of("decision", "REFUSED", "reason", "智能工位信息尚未填报"));

        CaseRow closed = cases.find(number).orElseThrow();
        assertThat(closed.outcome()).isEqualTo(Outcome.REGISTRATION_REFUSED);
        assertThat(closed.outcomeReason()).contains("智能工位信息尚未填报");
    }

    @Test
    void not_on_the_basic_tier_list_the_city_confirms_that_it_is_listed() {
        String number = atTheCity();

        assertThat(journey.open(number).groups()).containsExactly("city-4302");
        journey.officer(number, Map.of("decision", "LISTED", "listedOn", "2024-12-01", "reason", "清单第二批第7号"));

        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
    }

    @Test
    void not_on_the_basic_tier_list_the_case_ends_when_the_city_confirms_that_too() {
        String number = atTheCity();

        journey.officer(number, Map.of("decision", "NOT_LISTED", "reason", "两批清单中均无该企业"));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_BASIC_TIER);
    }

    @Test
    void a_decision_without_its_reason_is_refused_and_changes_nothing() {
        String number = journey.start(rounds.open()).number();

        assertThatThrownBy(() -> journey.officer(number, Map.of("decision", "VERIFIED")))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting("path").containsExactly("data.reason"));
        assertThat(journey.open(number).key()).isEqualTo("userTask_verifySystemRegistration");
        assertThat(cases.reviews(number)).isEmpty();
    }

    private String atTheCity() {
        String number = journey.start(rounds.open()).number();
        journey.officer(number, Map.of("decision", "VERIFIED", "reason", "省系统审核通过"));
        journey.enterprise(number, Contents.maturity(2.15));
        assertThat(journey.open(number).key()).isEqualTo("userTask_confirmBasicTierListing");
        return number;
    }
}

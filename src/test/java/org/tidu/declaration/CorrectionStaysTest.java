package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.Outlook;
import org.tidu.declaration.correction.Corrections;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;

/** A correction that breaks a condition is still a correction: same items, same remarks, same instant. */
@ProcessTest
class CorrectionStaysTest {

    private static final Map<String, Object> BROKEN =
            Contents.with(Contents.application(), "scenarios", Contents.scenarios(9));

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Corrections corrections;

    @Autowired
    Assessments assessments;

    @Autowired
    TestClock clock;

    private DeclarationNumber number;
    private Instant due;

    @BeforeEach
    void the_county_returns_the_scenarios_of_an_application_that_meets_all_conditions() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", "scenarios", "comment", "请核对第三个场景"))));
        due = journey.open(number).dueAt();
    }

    @Test
    void what_breaks_a_condition_comes_back_as_the_same_correction() {
        journey.at(clock.instant().plus(Duration.ofDays(1)));
        Outlook told = assessments.preview(cases.find(number).orElseThrow(), BROKEN, due).ifSent();

        journey.enterprise(number, BROKEN);

        assertThat(told.next()).isEqualTo(Outlook.Next.CORRECTED_AGAIN);
        assertThat(told.text()).contains("仍是补正").contains("2025-04-28 24:00");
        isTheSameCorrection();
        assertThat(assessments.unmet(number)).extracting("code").containsExactly("SCENARIO_COUNT");
    }

    @Test
    void nothing_but_the_returned_items_may_change_the_second_time_either_and_what_is_mended_goes_on() {
        journey.enterprise(number, BROKEN);

        assertThat(refused(Contents.with(Contents.application(), "employees", 421))).containsExactly("data.employees");

        journey.enterprise(number, Contents.application());
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void what_is_broken_at_the_end_of_its_time_is_studied_by_the_county_and_not_recommended_unseen() {
        journey.enterprise(number, BROKEN);

        journey.at(due.plusSeconds(29));
        assertThat(journey.open(number).key()).isEqualTo("userTask_correctApplication");
        journey.at(due.plusSeconds(30));
        assertThat(journey.open(number).key()).isEqualTo("userTask_decideUnmetConditions");
    }

    @Test
    void the_county_that_returns_it_once_more_gives_it_three_new_working_days_and_frees_no_other_field() {
        journey.enterprise(number, BROKEN);
        journey.at(due.plusSeconds(30));

        journey.officer(number, Map.of("decision", "RETURN", "reason", "请补充一个已建成的场景后再提交"));

        assertThat(journey.open(number).key()).isEqualTo("userTask_correctApplication");
        assertThat(journey.open(number).dueAt()).isAfter(due);
        assertThat(flagged()).containsExactly(new ReviewItem("scenarios", "请核对第三个场景", "申报书 · 场景实例（整个列表）"));
        assertThat(refused(Contents.with(Contents.application(), "employees", 421))).containsExactly("data.employees");
    }

    @Test
    void who_was_granted_an_exception_and_does_not_correct_in_time_goes_on_with_the_exception() {
        journey.enterprise(number, BROKEN);
        journey.at(due.plusSeconds(30));
        journey.officer(number, Map.of("decision", "WAIVE", "reason", "第十个场景已安装，下月验收，经研究同意"));
        journey.officer("second", number, Map.of("decision", "SIGN", "reason", "情况属实，同意按特殊情况认可"));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", "introduction", "comment", "请写明市场份额"))));

        journey.at(journey.open(number).dueAt().plusSeconds(30));

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    private void isTheSameCorrection() {
        assertThat(journey.open(number).key()).isEqualTo("userTask_correctApplication");
        assertThat(journey.open(number).dueAt()).isEqualTo(due);
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.CORRECTION);
        assertThat(flagged()).containsExactly(new ReviewItem("scenarios", "请核对第三个场景", "申报书 · 场景实例（整个列表）"));
    }

    private List<ReviewItem> flagged() {
        return corrections.flagged(number, rounds.forms(cases.find(number).orElseThrow()));
    }

    private List<String> refused(Map<String, Object> application) {
        try {
            journey.enterprise(number, application);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(error -> error.path()).toList();
        }
    }
}

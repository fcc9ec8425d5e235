package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** What happens when conditions are not met: back to the enterprise, or to an officer. */
@ProcessTest
class ConditionPathsTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Receipts assessments;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @Test
    void unmet_conditions_are_listed_with_their_gap_corrected_and_handed_in_again() {
        DeclarationNumber number = new DeclarationNumber(prepared(2.15));

        journey.enterprise(number, Contents.with(Contents.application(), "scenarios", Contents.scenarios(9)));

        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
        assertThat(unmet(number)).extracting(Condition::code).containsExactly("SCENARIO_COUNT");
        assertThat(unmet(number)).extracting(Condition::gap).containsExactly("1");

        journey.enterprise(number, Contents.application());

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(assessments.all(number)).hasSize(2);
        assertThat(assessments.latest(number).orElseThrow().verdict().eligible()).isTrue();
    }

    @Test
    void a_maturity_below_level_two_leads_back_to_the_self_evaluation() {
        DeclarationNumber number = new DeclarationNumber(prepared(1.79));

        journey.enterprise(number, Contents.application());

        assertThat(journey.open(number).key()).isEqualTo("userTask_selfEvaluateMaturity");
        journey.enterprise(number, Contents.maturity(1.8));
        journey.enterprise(number, Contents.application());
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void an_officer_may_send_it_back_while_the_window_is_open() {
        DeclarationNumber number = new DeclarationNumber(exceptionAskedFor());

        journey.officer(number, Map.of("decision", "RETURN", "reason", "请补充一个已建成的场景后再提交"));

        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
    }

    @Test
    void after_the_deadline_an_officer_cannot_send_it_back_any_more() {
        DeclarationNumber number = new DeclarationNumber(exceptionAskedFor());
        journey.at(RoundFixture.CLOSES.plusSeconds(1));

        assertThatThrownBy(() -> journey.officer(number, Map.of("decision", "RETURN", "reason", "请补充一个已建成的场景")))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("申报期已结束");
    }

    @Test
    void an_exception_that_is_refused_ends_the_case() {
        DeclarationNumber number = new DeclarationNumber(exceptionAskedFor());

        journey.officer(number, Map.of("decision", "REFUSE", "reason", "场景数量不足，无例外依据"));

        CaseRow closed = cases.find(number).orElseThrow();
        assertThat(closed.outcome()).isEqualTo(Outcome.CONDITIONS_UNMET);
        assertThat(closed.outcomeReason()).contains("无例外依据");
    }

    private String prepared(double maturity) {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(maturity));
        return number.value();
    }

    private String exceptionAskedFor() {
        DeclarationNumber number = new DeclarationNumber(prepared(2.15));
        Map<String, Object> application = Contents.with(Contents.with(Contents.with(Contents.application(),
                "scenarios", Contents.scenarios(9)), "exceptionRequested", true),
                "exceptionReason", "第十个场景将于下月验收，申请例外");
        journey.enterprise(number, application);
        assertThat(journey.open(number).key()).isEqualTo("userTask_decideUnmetConditions");
        return number.value();
    }

    private List<Condition> unmet(DeclarationNumber number) {
        return assessments.latest(number).orElseThrow().verdict().conditions().stream()
                .filter(Condition::bars).toList();
    }
}

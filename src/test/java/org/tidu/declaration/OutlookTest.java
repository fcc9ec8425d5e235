package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.Outlook;
import org.tidu.declaration.judgement.Outlook.Next;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** What an enterprise is told before it sends is what happens when it has sent. */
@ProcessTest
class OutlookTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Assessments assessments;

    private DeclarationNumber number;

    @BeforeEach
    void an_application_is_being_written() {
        journey.listed();
        number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
    }

    @Test
    void what_meets_all_conditions_goes_to_the_county() {
        Map<String, Object> fit = Contents.application();

        assertThat(told(fit)).isEqualTo(new Outlook(Next.COUNTY_REVIEW, "进入县市区工信部门审核。"));

        journey.enterprise(number, fit);
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void what_misses_a_condition_comes_back_with_the_time_to_mend_it() {
        Map<String, Object> unfit = Contents.with(Contents.application(), "scenarios", Contents.scenarios(9));
        journey.at(RoundFixture.CLOSES);

        assertThat(told(unfit).next()).isEqualTo(Next.RETURNED);
        assertThat(told(unfit).text()).contains("退回").contains("2025-04-28 24:00（北京时间）前");

        journey.enterprise(number, unfit);
        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
        assertThat(journey.open(number).dueAt()).isEqualTo(RoundFixture.CLOSES);
    }

    @Test
    void an_exception_that_is_asked_for_is_studied_by_the_county() {
        Map<String, Object> unfit = Contents.with(Contents.with(Contents.with(Contents.application(),
                "scenarios", Contents.scenarios(9)), "exceptionRequested", true), "exceptionReason", "第十个场景将于下月验收");

        assertThat(told(unfit).next()).isEqualTo(Next.STUDIED);

        journey.enterprise(number, unfit);
        assertThat(journey.open(number).key()).isEqualTo("userTask_decideUnmetConditions");
    }

    @Test
    void a_second_after_the_deadline_nothing_comes_back_any_more() {
        Map<String, Object> unfit = Contents.with(Contents.application(), "scenarios", Contents.scenarios(9));
        journey.at(RoundFixture.CLOSES.plusSeconds(1));

        assertThat(told(unfit).next()).isEqualTo(Next.STUDIED);
    }

    private Outlook told(Map<String, Object> application) {
        return assessments.preview(cases.find(number).orElseThrow(), application, null).ifSent();
    }
}

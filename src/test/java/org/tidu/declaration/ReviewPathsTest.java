package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.correction.Corrections;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** County and city review, correction item by item, and the lists. */
@ProcessTest
class ReviewPathsTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Corrections corrections;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @Test
    void the_county_declines_with_its_reason() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));

        journey.officer(number, CountyReviews.declines("材料与实地情况明显不符"));

        CaseRow closed = cases.find(number).orElseThrow();
        assertThat(closed.outcome()).isEqualTo(Outcome.COUNTY_DECLINED);
        assertThat(closed.outcomeReason()).contains("材料与实地情况明显不符");
    }

    @Test
    void the_county_returns_items_the_enterprise_corrects_them_and_the_case_goes_on() {
        DeclarationNumber number = new DeclarationNumber(returned());

        assertThat(flagged(number)).containsExactly(new ReviewItem("introduction", "请写明市场份额", "申报书 · 企业简介"));
        journey.enterprise(number, Contents.with(Contents.application(), "introduction", "市场份额全省第二。"));

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(cases.document(number)).containsEntry("introduction", "市场份额全省第二。");
    }

    @Test
    void with_a_returned_question_the_fields_that_depend_on_its_answer_are_open_too() {
        DeclarationNumber number = new DeclarationNumber(returned("hasAccidents"));
        assertThat(flagged(number)).extracting(ReviewItem::field).containsExactly("hasAccidents", "accidents");
        List<Map<String, Object>> told = List.of(Map.of("kind", "SAFETY", "severity", "ORDINARY", "accidentName", "叉车碰撞"));

        journey.enterprise(number, Contents.with(Contents.with(Contents.application(), "hasAccidents", "yes"), "accidents", told));

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(cases.document(number)).containsEntry("hasAccidents", "yes");
        assertThat((List<?>) cases.document(number).get("accidents")).hasSize(1);
    }

    @Test
    void in_a_correction_nothing_but_the_returned_items_may_change() {
        DeclarationNumber number = new DeclarationNumber(returned());

        assertThatThrownBy(() -> journey.enterprise(number, Contents.with(Contents.application(), "employees", 421)))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting("path").containsExactly("data.employees"));
        assertThat(cases.document(number)).containsEntry("employees", 420);
    }

    @Test
    void a_correction_that_does_not_come_leaves_the_county_to_decide_on_what_it_has() {
        DeclarationNumber number = new DeclarationNumber(returned());

        journey.at(journey.open(number).dueAt().plusSeconds(30));

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void a_return_names_at_least_one_item_and_none_twice() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        Map<String, Object> item = Map.of("field", "introduction", "comment", "请写明市场份额");

        assertThatThrownBy(() -> journey.officer(number, Map.of("decision", "RETURN", "reason", "请补正")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> journey.officer(number,
                Map.of("decision", "RETURN", "reason", "请按要求补正", "items", List.of(item, item))))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("合并");
    }

    @Test
    void a_recommended_case_that_the_county_list_leaves_out_is_not_recommended() {
        DeclarationNumber number = new DeclarationNumber(recommended());

        journey.countyList(number, "NOT_RECOMMENDED");

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_RECOMMENDED_BY_COUNTY);
    }

    @Test
    void a_list_that_is_locked_during_the_review_decides_for_the_case() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));

        journey.countyList(number, "NOT_RECOMMENDED");

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_RECOMMENDED_BY_COUNTY);
    }

    @Test
    void the_city_declines() {
        DeclarationNumber number = new DeclarationNumber(atTheCity());

        journey.officer(number, Map.of("decision", "DECLINE", "reason", "与上一批次重复申报，不再推荐"));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.CITY_DECLINED);
    }

    @Test
    void the_city_list_leaves_a_case_out() {
        DeclarationNumber number = new DeclarationNumber(atTheCity());
        journey.officer(number, Map.of("decision", "APPROVE", "reason", "材料齐全"));
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.CITY_LIST);

        journey.cityList(number, "NOT_RECOMMENDED");

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_RECOMMENDED_BY_CITY);
    }

    @Test
    void a_city_list_that_is_locked_during_the_review_decides_for_the_case() {
        DeclarationNumber number = new DeclarationNumber(atTheCity());

        journey.cityList(number, "NOT_RECOMMENDED");

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_RECOMMENDED_BY_CITY);
    }

    private String returned() {
        return returned("introduction");
    }

    private String returned(String field) {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", field, "comment", "请写明市场份额"))));
        assertThat(journey.open(number).key()).isEqualTo("userTask_correctApplication");
        assertThat(Duration.between(journey.open(number).createdAt(), journey.open(number).dueAt())).isPositive();
        return number.value();
    }

    private String recommended() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, CountyReviews.recommends());
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.COUNTY_LIST);
        return number.value();
    }

    private String atTheCity() {
        DeclarationNumber number = new DeclarationNumber(recommended());
        journey.countyList(number, "RECOMMENDED");
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCity");
        return number.value();
    }

    private List<ReviewItem> flagged(DeclarationNumber number) {
        return corrections.flagged(number, rounds.forms(cases.find(number).orElseThrow()));
    }
}

package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.history.Finding;
import org.tidu.casefile.history.Judgement;
import org.tidu.casefile.history.Review;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** What a verdict leaves to people is judged in the county's review, kept with it, and read by those after. */
@ProcessTest
class CountyJudgementTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    private DeclarationNumber number;

    @BeforeEach
    void isUnderReview() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
    }

    @Test
    void the_form_offers_every_judgement_of_the_verdict_with_its_clause_and_what_was_filed() {
        List<Map<String, Object>> offered = offered();

        assertThat(offered).extracting(row -> row.get("code"))
                .containsExactly("COMPETITIVENESS", "OTHER_ACCIDENTS", "CONSTRUCTION", "LEADERSHIP");
        assertThat(offered).extracting(row -> row.get("clause")).allSatisfy(clause ->
                assertThat((String) clause).startsWith("2025年湖南省先进级智能工厂申报通知 一（"));
        assertThat((String) offered.get(1).get("what")).contains("其他较大及以上事故").endsWith("企业已填报：无");
        assertThat((String) offered.get(2).get("what")).contains("工厂建设：", "研发设计：", "生产作业：", "生产管理：", "运营管理：");
    }

    @Test
    void each_judgement_is_kept_with_the_review_and_told_to_the_city() {
        journey.officer(number, review("RECOMMEND", row("MEETS", null), row("EXPLAIN", "一起一般质量事故，已整改"),
                row("FAILS", "车间尚无在线检测"), row("MEETS", "带动三家配套企业")));

        Review review = cases.reviews(number).get(0);
        assertThat(review.judgements()).extracting(Judgement::code, Judgement::finding, Judgement::remark).containsExactly(
                tuple("COMPETITIVENESS", Finding.MEETS, null),
                tuple("OTHER_ACCIDENTS", Finding.EXPLAIN, "一起一般质量事故，已整改"),
                tuple("CONSTRUCTION", Finding.FAILS, "车间尚无在线检测"),
                tuple("LEADERSHIP", Finding.MEETS, "带动三家配套企业"));
        assertThat(review.judgements().get(2).clause()).contains("一（九）", "附件3");

        journey.countyList(number, "RECOMMENDED");
        assertThat((String) journey.formData(number).get("countyJudgements"))
                .isEqualTo("市场竞争力：符合；其他事故：需说明（一起一般质量事故，已整改）；五项建设内容：不符合（车间尚无在线检测）；"
                        + "引领带动作用：符合（带动三家配套企业）");
    }

    @Test
    void who_recommends_has_judged_everything() {
        Map<String, Object> three = review("RECOMMEND", row("MEETS", null), row(null, null), row("MEETS", null), row("MEETS", null));

        assertThatThrownBy(() -> journey.officer(number, three)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.errors()).singleElement().satisfies(error -> {
                    assertThat(error.path()).isEqualTo("data.judgements[1].finding");
                    assertThat(error.message()).isEqualTo("「其他事故」须由您判断，请选择符合、不符合或需说明");
                }));
        assertThat(cases.reviews(number)).isEmpty();
    }

    @Test
    void who_finds_something_not_met_or_open_says_what_in_five_characters_at_least() {
        assertThatThrownBy(() -> journey.officer(number, review("DECLINE", row("FAILS", "差一些。"), row("EXPLAIN", null),
                row("MEETS", null), row(null, null))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::path).containsExactly("data.judgements[0].remark", "data.judgements[1].remark"));

        journey.officer(number, review("DECLINE", row("FAILS", "差得很多。"), row("EXPLAIN", "事故待查实"), row("MEETS", null),
                row(null, null)));

        assertThat(cases.reviews(number).get(0).judgements()).hasSize(3);
    }

    @Test
    void a_finding_outside_the_three_is_refused_and_the_condition_cannot_be_renamed() {
        assertThatThrownBy(() -> journey.officer(number, review("RECOMMEND", row("PERHAPS", null), row("MEETS", null),
                row("MEETS", null), row("MEETS", null)))).isInstanceOf(InvalidInput.class);

        Map<String, Object> renamed = new HashMap<>(row("MEETS", null));
        renamed.putAll(Map.of("title", "别的条件", "clause", "没有的条款"));
        journey.officer(number, review("RECOMMEND", renamed, row("MEETS", null), row("MEETS", null), row("MEETS", null)));

        assertThat(cases.reviews(number).get(0).judgements().get(0).title()).isEqualTo("市场竞争力");
    }

    @Test
    void who_returns_judges_afterwards() {
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", "introduction", "comment", "请写明市场份额"))));
        assertThat(cases.reviews(number).get(0).judgements()).isEmpty();
        journey.enterprise(number, Contents.with(Contents.application(), "introduction", "市场份额全省第二。"));

        assertThat(offered()).hasSize(4);
        journey.officer(number, CountyReviews.recommends());
        assertThat(cases.reviews(number).get(1).judgements()).extracting(Judgement::finding).containsOnly(Finding.MEETS);
    }

    private List<Map<String, Object>> offered() {
        try {
            return new ObjectMapper().readValue(journey.formData(number).get("judgements").toString(), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Map<String, Object> row(String finding, String remark) {
        Map<String, Object> row = new HashMap<>();
        row.put("finding", finding);
        row.put("remark", remark);
        return row;
    }

    @SafeVarargs
    private static Map<String, Object> review(String decision, Map<String, Object>... rows) {
        List<Map<String, Object>> judgements = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            judgements.add(row);
        }
        return new HashMap<>(Map.of("decision", decision, "reason", "材料已经逐项核对完毕", "judgements", judgements));
    }
}

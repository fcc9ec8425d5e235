package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Groups;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.waiver.Waiver;
import org.tidu.assessment.waiver.WaiverTable;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.journeys.RoundWalk;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** 特殊情况认可: what the table of waivers names goes on with two signatures of two persons, nothing else does. */
@ProcessTest
class WaiverTest {

    private static final Map<String, Object> ONE_SHORT = asked(Contents.with(Contents.application(), "scenarios", Contents.scenarios(9)));
    private static final Map<String, Object> LARGER_ACCIDENT = asked(Contents.with(Contents.with(Contents.application(),
            "hasAccidents", "yes"), "accidents", List.of(Map.of(
                    "accidentName", "机械伤害事故", "kind", "SAFETY", "severity", "LARGER"))));
    private static final Map<String, Object> VIOLATION = asked(Contents.with(Contents.application(), "violations", "yes"));
    private static final Map<String, Object> WAIVE = Map.of("decision", "WAIVE", "reason", "第十个场景已安装，下月验收");
    private static final Map<String, Object> SIGN = Map.of("decision", "SIGN", "reason", "情况属实，同意按特殊情况认可");

    @Autowired
    Journey journey;

    @Autowired
    RoundWalk walk;

    @Autowired
    Cases cases;

    @Autowired
    Receipts verdicts;

    @Autowired
    WaiverTable waivers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Visitors visitors;

    private Round round;
    private DeclarationNumber number;

    @BeforeEach
    void an_application_is_being_written() {
        journey.listed();
        round = walk.open();
        number = journey.start(round).number();
        journey.enterprise(number, Contents.maturity(2.15));
    }

    @Test
    void what_the_table_names_goes_on_with_a_second_signature_and_stands_in_verdict_message_and_summary() {
        journey.enterprise(number, ONE_SHORT);
        assertThat(journey.open(number).groups()).containsExactly("county-430211");
        assertThat((String) journey.formData(number).get("waiverAdvice")).startsWith("可以，由县市区工信部门认可，市工信局另一人核签");

        journey.officer("tianyuan1", number, WAIVE);
        assertThat(journey.open(number).key()).isEqualTo("userTask_signWaiver");
        assertThat(journey.open(number).groups()).containsExactly("city-4302");
        assertThat((String) journey.formData(number).get("acceptance")).contains("第十个场景已安装，下月验收");
        assertThat(waivers.latest(number)).isEmpty();
        journey.officer("zhuzhou1", number, SIGN);

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        Waiver kept = waivers.of(verdicts.latest(number).orElseThrow().id()).get(0);
        assertThat(waivers.latest(number)).containsExactly(kept);
        assertThat(kept.conditionCode()).isEqualTo("SCENARIO_COUNT");
        assertThat(kept.clause()).endsWith("一（九）");
        assertThat(kept.basis()).startsWith("假设：");
        assertThat(kept.accepted()).extracting("by", "words").containsExactly("tianyuan1", "第十个场景已安装，下月验收");
        assertThat(kept.second()).extracting("by", "words").containsExactly("zhuzhou1", "情况属实，同意按特殊情况认可");
        assertThat(told()).anySatisfy(message -> assertThat(message).contains("已按特殊情况认可，等待县市区审核", "一（九）", "理由：第十个场景已安装，下月验收"));
        Answer answer = visitors.officer("zhuzhou9", "city-4302").get("/api/declarations/" + number);
        JsonNode shown = answer.json().path("assessment").path("waivers");
        assertThat(shown).as(answer.body()).hasSize(1);
        assertThat(shown.path(0).path("second").path("words").asText()).isEqualTo("情况属实，同意按特殊情况认可");

        journey.officer(number, CountyReviews.recommends());
        walk.windowCloses();
        walk.rankAll(round.id() + ":430211");
        assertThat(jdbc.sql("select content from recommendation_list where area_code = '430211' and round_id = ?")
                .param(round.id().value()).query(String.class).single()).contains("特殊情况认可：一（九）典型场景数量（");
    }

    @Test
    void who_does_not_sign_sends_it_back_with_his_words_and_nothing_is_kept() {
        journey.enterprise(number, ONE_SHORT);
        journey.officer("tianyuan1", number, WAIVE);

        journey.officer("zhuzhou1", number, Map.of("decision", "NOT_SIGNED", "reason", "验收日期没有凭据，不同意"));

        assertThat(journey.open(number).key()).isEqualTo("userTask_decideUnmetConditions");
        assertThat(journey.formData(number).get("notSigned")).isEqualTo("核签未同意：验收日期没有凭据，不同意");
        assertThat(waivers.latest(number)).isEmpty();
        journey.officer("tianyuan1", number, Map.of("decision", "REFUSE", "reason", "场景数量不足，未获核签"));
        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.CONDITIONS_UNMET);
    }

    @Test
    void one_person_cannot_sign_twice_and_another_of_the_same_office_can() {
        journey.enterprise(number, VIOLATION);
        assertThat(journey.open(number).groups()).as("the table asks for the city here").containsExactly("city-4302");
        assertThat(told()).anySatisfy(message -> assertThat(message).contains("由市工信局研究"));
        journey.officer("zhuzhou1", number, Map.of("decision", "WAIVE", "reason", "一次交通违法，已缴罚款，情节轻微"));

        assertThatThrownBy(() -> journey.officer("zhuzhou1", number, SIGN))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("认可和核签须由两个人办理");
        assertThat(journey.open(number).key()).isEqualTo("userTask_signWaiver");
        assertThat(waivers.latest(number)).isEmpty();

        journey.officer("zhuzhou2", number, SIGN);
        assertThat(waivers.latest(number)).extracting(Waiver::conditionCode).containsExactly("LAWFUL");
    }

    @Test
    void what_no_row_names_comes_back_although_an_exception_was_asked_for() {
        journey.enterprise(number, LARGER_ACCIDENT);

        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
        assertThat(told()).anySatisfy(message -> assertThat(message).contains("申报已退回", "一（三）不能作特殊情况认可。"));
    }

    @Test
    void a_condition_that_can_be_waived_beside_one_that_cannot_is_not_waived() {
        journey.enterprise(number, Contents.application());
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", "scenarios", "comment", "请核对第三个场景"))));
        journey.enterprise(number, Contents.with(Contents.application(), "scenarios", Contents.scenarios(8)));
        journey.at(journey.open(number).dueAt().plusSeconds(30));

        assertThat(journey.open(number).key()).isEqualTo("userTask_decideUnmetConditions");
        assertThat((String) journey.formData(number).get("waiverAdvice")).startsWith("不可以：").contains("环节");
        assertThat(journey.formData(number).get("decisions").toString()).contains("RETURN", "REFUSE").doesNotContain("WAIVE");
        Map<String, Object> waive = new HashMap<>(WAIVE);
        for (String decision : List.of("WAIVE", "OVERRIDE")) {
            waive.put("decision", decision);
            assertThatThrownBy(() -> journey.officer("tianyuan1", number, waive))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("不属于可作特殊情况认可的条件");
        }
        assertThat(journey.open(number).key()).isEqualTo("userTask_decideUnmetConditions");
    }

    private List<String> told() {
        return jdbc.sql("select title || '|' || body from portal_message where recipient = ?")
                .param(Groups.ofEnterprise(Journey.MEMBER.uscc())).query(String.class).list();
    }

    private static Map<String, Object> asked(Map<String, Object> application) {
        return Contents.with(Contents.with(application, "exceptionRequested", true), "exceptionReason", "情况特殊，申请按特殊情况认可");
    }
}

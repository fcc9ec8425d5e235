package org.tidu.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.Journey;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.round.RoundStatus;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** The journeys that cross all processes: round, declaration, both lists, province, notice. */
@ProcessTest
class WholeRoundTest {

    @Autowired
    RoundWalk walk;

    @Autowired
    Journey journey;

    @Autowired
    Cases cases;

    @Autowired
    Visitors visitors;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @Test
    void an_ordinary_enterprise_is_recognised_after_review_notice_and_no_objection() {
        Round round = walk.open();
        ProcessInstance process = process("round", round.id().value());
        DeclarationNumber number = new DeclarationNumber(atTheProvince(round));
        assertThat(process).isWaitingAt("userTask_archiveRound");

        walk.expertsAppointed(number);
        walk.scored(number, 0.92);
        walk.complete(number.value(), "userTask_concludeReview", Map.of("decision", "PASS"));
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.PUBLIC_NOTICE);
        walk.at(RoundFixture.CITY_DEADLINE.plus(Duration.ofDays(20)));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.RECOGNISED);
        walk.complete(round.id().value(), "userTask_archiveRound", Map.of("confirmed", true));
        assertThat(process).isEnded();
        assertThat(walk.round(round.id()).status()).isEqualTo(RoundStatus.ARCHIVED);
    }

    @Test
    void a_round_is_not_archived_while_one_of_its_cases_is_open() {
        Round round = walk.open();
        String number = onNotice(round);

        assertThatThrownBy(() -> walk.complete(round.id().value(), "userTask_archiveRound", Map.of("confirmed", true)))
                .isInstanceOf(InvalidInput.class).hasMessage("本批次还有 1 件申报没有办结（" + number + "），全部办结后再归档");

        assertThat(walk.round(round.id()).status()).isEqualTo(RoundStatus.CITY_CLOSED);
        assertThat(process("round", round.id().value())).isWaitingAt("userTask_archiveRound");
    }

    @Test
    void an_expert_score_below_the_bar_ends_without_recognition_and_with_the_reason() {
        DeclarationNumber number = new DeclarationNumber(atTheProvince(walk.open()));

        walk.expertsAppointed(number);
        walk.scored(number, 0.4);
        walk.complete(number.value(), "userTask_concludeReview", Map.of("decision", "FAIL", "reason", "专家平均分低于合格线"));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_RECOGNISED);
        assertThat(cases.find(number).orElseThrow().outcomeReason()).contains("低于合格线");
    }

    @Test
    void an_objection_upheld_during_the_notice_ends_without_recognition() {
        DeclarationNumber number = new DeclarationNumber(onNotice(walk.open()));
        object(number, "neighbour", "所列生产线并未投入使用，请核查。");

        walk.complete(number.value(), "userTask_handleObjection",
                Map.of("decision", "UPHELD", "reason", "经现场核查，所列生产线确未投入使用"));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.OBJECTION_UPHELD);
        assertThat(cases.find(number).orElseThrow().outcomeReason()).contains("未投入使用");
    }

    @Test
    void the_reason_is_the_upheld_objections_even_when_another_was_rejected_after_it() {
        DeclarationNumber number = new DeclarationNumber(onNotice(walk.open()));
        object(number, "neighbour1", "所列生产线并未投入使用，请核查。");
        object(number, "neighbour2", "所列专利已经转让，请核查。");

        walk.completeTogether(number.value(), "userTask_handleObjection",
                List.of(Map.of("decision", "UPHELD", "reason", "经现场核查，所列生产线确未投入使用"),
                        Map.of("decision", "REJECTED", "reason", "专利仍在企业名下，异议不成立")));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.OBJECTION_UPHELD);
        assertThat(cases.find(number).orElseThrow().outcomeReason()).isEqualTo("公示期间的异议经核查成立：经现场核查，所列生产线确未投入使用");
    }

    @Test
    void a_case_page_offers_objections_while_they_are_taken_and_no_longer() {
        DeclarationNumber number = new DeclarationNumber(onNotice(walk.open()));
        Visitor officer = visitors.officer("zhuzhou9", "city-4302");
        Instant end = Instant.parse(visitors.stranger().get("/api/notices").json().get(0).path("endsAt").asText());
        object(number, "neighbour3", "所列生产线并未投入使用，请核查。");

        walk.at(end);
        assertThat(officer.get("/api/declarations/" + number).json().path("canObject").asBoolean()).isTrue();
        assertThat(visitors.officer("hunan9", "province-43").get("/api/declarations/" + number).json().path("canObject").asBoolean(true))
                .as("the province handles them").isFalse();
        walk.at(end.plus(Duration.ofDays(1)));

        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.PUBLIC_NOTICE);
        assertThat(officer.get("/api/declarations/" + number).json().path("canObject").asBoolean(true)).isFalse();
    }

    @Test
    void a_benchmark_enterprise_is_recognised_directly_once_the_city_list_is_locked_and_the_province_confirms() {
        journey.benchmark(2022);
        Round round = walk.open();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(round));
        assertThat(cases.find(number).orElseThrow().outcome()).isNull();

        recommended(round, number);
        assertThat(cases.find(number).orElseThrow().outcome()).isNull();
        walk.complete(number.value(), "userTask_confirmDirectRecognition", Map.of("decision", "CONFIRM"));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.RECOGNISED_DIRECTLY);
    }

    @Test
    void a_round_is_discarded_instead_of_published() {
        String id = walk.drafted();
        ProcessInstance process = process("round", id);

        walk.complete(id, "userTask_publishRound", Map.of("decision", "DISCARD", "reason", "时间有误"));

        assertThat(process).isEnded().hasPassed("endEvent_roundDiscarded");
        assertThat(walk.round(new RoundId(id)).status()).isEqualTo(RoundStatus.DISCARDED);
    }

    @Test
    void a_county_without_declarations_locks_an_empty_list_by_itself() {
        Round round = walk.open();

        walk.windowCloses();

        assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey("county-recommendation")
                .processInstanceBusinessKeyLike(round.id() + ":%").finished().count()).isEqualTo(10);
        assertThat(walk.round(round.id()).status()).isEqualTo(RoundStatus.CITY_CLOSED);
    }

    private String onNotice(Round round) {
        DeclarationNumber number = new DeclarationNumber(atTheProvince(round));
        walk.expertsAppointed(number);
        walk.scored(number, 0.92);
        walk.complete(number.value(), "userTask_concludeReview", Map.of("decision", "PASS"));
        return number.value();
    }

    private void object(DeclarationNumber number, String loginName, String content) {
        visitors.enterprise(SignUps.nextCode(), loginName, SignUps.nextMobile())
                .post("/api/declarations/" + number + "/objections",
                        "{\"name\":\"张三\",\"contact\":\"13900000000\",\"content\":\"" + content + "\"}");
    }

    private String atTheProvince(Round round) {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(round));
        recommended(round, number);
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.PROVINCIAL_REVIEW);
        return number.value();
    }

    private void recommended(Round round, DeclarationNumber number) {
        journey.officer(number, CountyReviews.recommends());
        walk.windowCloses();
        assertThat(walk.round(round.id()).status()).isEqualTo(RoundStatus.WINDOW_CLOSED);
        walk.rankAll(round.id() + ":430211");
        assertThat(walk.round(round.id()).status()).isEqualTo(RoundStatus.COUNTY_CLOSED);
        journey.officer(number, Map.of("decision", "APPROVE", "reason", "材料齐全"));
        walk.rankAll(round.id() + ":4302");
        assertThat(walk.round(round.id()).status()).isEqualTo(RoundStatus.CITY_CLOSED);
    }

    private ProcessInstance process(String key, String businessKey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(key)
                .processInstanceBusinessKey(businessKey).singleResult();
    }
}

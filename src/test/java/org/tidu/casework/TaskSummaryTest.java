package org.tidu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What an officer reads of a task before claiming it. */
@ProcessTest
class TaskSummaryTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundWalk walk;

    @Autowired
    Visitors visitors;

    private Round round;
    private DeclarationNumber number;

    @BeforeEach
    void a_declaration_waits_for_its_county() {
        journey.listed();
        round = walk.open();
        number = new DeclarationNumber(journey.submitted(round));
    }

    @Test
    void a_county_reads_who_declares_what_and_how_each_condition_stands_without_claiming() {
        JsonNode summary = read(visitors.officer("tianyuan1", "county-430211"), number.value());

        JsonNode declaration = summary.path("declaration");
        assertThat(summary.path("name").asText()).isEqualTo("县级审核申报材料");
        assertThat(summary.at("/link/path").asText()).isEqualTo("/cases/" + number);
        assertThat(facts(declaration)).contains("统一社会信用代码：" + Journey.MEMBER.uscc(),
                "工厂地址：" + Contents.start().get("factoryAddress"), "联系人：" + Contents.start().get("contactName"),
                "联系人手机：" + Contents.start().get("contactMobile"), "自评估得分：2.15", "报告载明的等级：二级", "按得分换算的等级：2 级",
                "企业申报截止：2025-04-28 24:00");
        assertThat(declaration.path("conditions")).hasSizeGreaterThan(15).allSatisfy(condition ->
                assertThat(condition.path("clause").asText()).isNotEmpty());
        assertThat(standing(declaration, "典型场景数量")).isEqualTo("MET");
        assertThat(standing(declaration, "规模以上工业企业")).isEqualTo("CLAIMED");
        assertThat(standing(declaration, "五项建设内容")).isEqualTo("OPEN");
        assertThat(declaration.path("scenarios").get(0).asText()).startsWith("1. ").contains("—");
        assertThat(declaration.path("opinions")).isEmpty();
        assertThat(declaration.path("places")).isEmpty();
        assertThat(declaration.path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void what_an_office_is_still_verifying_is_marked_apart_from_what_people_judge() {
        journey.unlisted();
        String verified = journey.start(round, Journey.MEMBER, Contents.with(Contents.with(Contents.start(),
                "factoryName", "样例二号智能工厂"), "factoryAddress", "株洲市天元区样例二路 2 号")).number().value();
        journey.enterprise(new DeclarationNumber(verified), "userTask_selfEvaluateMaturity", Contents.maturity(2.15));
        journey.enterprise(new DeclarationNumber(verified), "userTask_prepareApplication", Contents.application());

        JsonNode declaration = visitors.officer("tianyuan1", "county-430211")
                .get(address(journey.open(new DeclarationNumber(verified), "userTask_verifySystemRegistration").id())).json().path("declaration");

        assertThat(standing(declaration, "省级系统填报与审核")).isEqualTo("CHECKED");
        assertThat(standing(declaration, "五项建设内容")).isEqualTo("OPEN");
    }

    @Test
    void who_may_not_see_the_task_finds_none() {
        String task = journey.open(number).id();

        for (Visitor other : List.of(visitors.officer("lusong1", "county-430203"), visitors.officer("zhuzhou1", "city-4302"),
                visitors.officer("hunan1", "province-43"), visitors.enterprise(SignUps.nextCode(), "summary1", SignUps.nextMobile()))) {
            Answer answer = other.get(address(task));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(number.value());
        }
        assertThat(visitors.stranger().get(address(task)).status()).isEqualTo(401);
        assertThat(visitors.officer("tianyuan1", "county-430211").get(address("none")).status()).isEqualTo(404);
    }

    @Test
    void a_city_reads_the_countys_opinion_its_judgements_and_its_rank() {
        journey.officer(number, CountyReviews.recommends());
        walk.windowCloses();
        walk.rankAll(round.id() + ":430211");

        JsonNode declaration = read(visitors.officer("zhuzhou1", "city-4302"), number.value()).path("declaration");

        assertThat(declaration.path("opinions")).singleElement().satisfies(opinion -> {
            assertThat(opinion.path("step").asText()).isEqualTo("县级审核申报材料");
            assertThat(opinion.path("decision").asText()).isEqualTo("同意推荐，进入排序");
            assertThat(opinion.path("judgements")).isNotEmpty();
        });
        assertThat(declaration.path("places")).singleElement().satisfies(place -> {
            assertThat(place.path("areaName").asText()).isEqualTo("天元区");
            assertThat(place.path("rank").asInt()).isEqualTo(1);
        });
        assertThat(finding(declaration, "五项建设内容")).startsWith("符合");
    }

    @Test
    void after_a_correction_a_county_reads_what_it_asked_for_and_that_a_new_revision_came() {
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正以下各项内容。",
                "items", List.of(Map.of("field", "projectSummary", "comment", "请写明投资额"))));
        journey.enterprise(number, Contents.with(Contents.application(), "projectSummary", "建设样例一号智能工厂，总投资 3000 万元。"));

        JsonNode declaration = read(visitors.officer("tianyuan1", "county-430211"), number.value()).path("declaration");

        assertThat(declaration.path("revision").asInt()).isEqualTo(2);
        assertThat(declaration.path("changes")).singleElement().satisfies(change -> {
            assertThat(change.path("path").asText()).isEqualTo("projectSummary");
            assertThat(change.path("after").asText()).isEqualTo("建设样例一号智能工厂，总投资 3000 万元。");
        });
        assertThat(declaration.at("/opinions/0/items/0").asText()).doesNotContain("projectSummary").endsWith("：请写明投资额");
    }

    @Test
    void a_county_that_ranks_reads_the_verdict_and_the_honour_of_each_candidate() {
        journey.benchmark(2023);
        journey.officer(number, CountyReviews.recommends());
        walk.windowCloses();

        JsonNode list = read(visitors.officer("tianyuan1", "county-430211"), round.id() + ":430211").path("list");

        assertThat(list.path("ownToRank").asBoolean()).isTrue();
        assertThat(list.path("path").asText()).isEqualTo("/rounds/" + round.id() + "/lists/430211/ranking");
        assertThat(list.path("candidates")).singleElement().satisfies(candidate -> {
            assertThat(candidate.path("number").asText()).isEqualTo(number.value());
            assertThat(candidate.path("verdict").asText()).contains("项条件");
            assertThat(candidate.path("benchmarkYear").asInt()).isEqualTo(2023);
        });
    }

    @Test
    void a_city_that_publishes_a_round_is_sent_to_no_page_that_does_not_exist_yet() {
        JsonNode summary = read(visitors.officer("zhuzhou1", "city-4302"), walk.drafted());

        assertThat(summary.path("name").asText()).isEqualTo("核对并发布批次");
        assertThat(summary.path("link").isNull()).isTrue();
        assertThat(summary.path("declaration").isNull()).isTrue();
        assertThat(summary.path("list").isNull()).isTrue();
    }

    private JsonNode read(Visitor officer, String businessKey) {
        Answer answer = officer.get(address(journey.open(new DeclarationNumber(businessKey)).id()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String address(String task) {
        return "/api/office-tasks/" + task + "/summary";
    }

    private static List<String> facts(JsonNode declaration) {
        return StreamSupport.stream(declaration.path("facts").spliterator(), false)
                .map(fact -> fact.path("label").asText() + "：" + fact.path("value").asText()).toList();
    }

    private static String standing(JsonNode declaration, String title) {
        return condition(declaration, title).path("standing").asText();
    }

    private static String finding(JsonNode declaration, String title) {
        return condition(declaration, title).path("finding").asText();
    }

    private static JsonNode condition(JsonNode declaration, String title) {
        return StreamSupport.stream(declaration.path("conditions").spliterator(), false)
                .filter(condition -> condition.path("title").asText().startsWith(title)).findFirst().orElseThrow();
    }
}

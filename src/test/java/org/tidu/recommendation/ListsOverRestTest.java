package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidu.recommendation.RoundBench.TIANYUAN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.row.Stage;
import org.tidu.round.Rounds;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** Who sees which list, and who may take its papers along. */
@ProcessTest
class ListsOverRestTest {

    @Autowired RoundBench bench;
    @Autowired Visitors visitors;
    @Autowired Rounds rounds;

    private RoundId round;
    private String path;
    private DeclarationNumber number;

    @BeforeEach
    void lockTheListOfTianyuan() {
        round = bench.open(null);
        path = "/api/rounds/" + round + "/lists";
        number = new DeclarationNumber(bench.caseAt(round, Stage.COUNTY_LIST, "甲公司"));
        bench.closeWindow();
        Task task = bench.task("county-recommendation", ListRef.county(round, TIANYUAN).businessKey());
        bench.complete(task, "tianyuan1", "county-430211",
                new Ranked(bench.formData(task)).recommend(number, 1).values());
    }

    @Test
    void a_county_officer_sees_the_own_list_and_takes_its_papers() {
        var officer = visitors.officer("tianyuan1", "county-430211");

        Answer lists = officer.get(path);

        assertThat(lists.all("areaCode")).containsExactly(TIANYUAN);
        var list = lists.json().get(0);
        assertThat(list.get("status").asText()).isEqualTo("LOCKED");
        assertThat(list.get("sha256").asText()).hasSize(64);
        assertThat(list.at("/items/0/number").asText()).isEqualTo(number.value());
        assertThat(list.at("/items/0/outcome").asText()).isEqualTo("RECOMMENDED");
        Answer summary = officer.get(list.at("/downloads/summary").asText());
        assertThat(summary.status()).isEqualTo(200);
        assertThat(summary.body()).startsWith("PK");
        assertThat(URLDecoder.decode(summary.header("Content-Disposition"), StandardCharsets.UTF_8))
                .startsWith("attachment").endsWith("天元区推荐汇总表_" + rounds.find(round).orElseThrow().title() + ".xlsx");
        assertThat(officer.get(list.at("/downloads/letter").asText()).body()).startsWith("PK");
        assertThat(officer.get(path + "/430203/summary.xlsx").status()).isEqualTo(404);
        assertThat(officer.get(path + "/4302/summary.xlsx").status()).isEqualTo(404);
    }

    @Test
    void a_long_list_of_candidates_tells_how_many_there_are_and_comes_in_pages() {
        String signed = path;
        RoundId other = bench.open(null);
        path = "/api/rounds/" + other + "/lists";
        List<String> waiting = Stream.generate(() -> bench.row(other, Stage.COUNTY_REVIEW, "乙公司", RoundBench.CLOSES)).limit(60).sorted().toList();
        var officer = visitors.officer("tianyuan1", "county-430211");

        var list = officer.get(path).json().get(0);
        var rest = officer.get(items(1, list.get("next").asText()));

        assertThat(list.get("counts")).isEqualTo(json("""
                {"total": 60, "recommended": 0, "ready": 0, "received": 60, "writing": 0}"""));
        assertThat(list.get("items")).hasSize(50);
        assertThat(rest.json().get("next").isNull()).isTrue();
        assertThat(Stream.of(list, rest.json()).flatMap(page -> page.get("items").findValuesAsText("number").stream()))
                .containsExactlyElementsOf(waiting);
        assertThat(rest.json().at("/items/0/outcome").asText()).isEqualTo("PENDING");
        assertThat(visitors.officer("lusong1", "county-430203").get(items(1, "")).status()).isEqualTo(404);
        assertThat(officer.get(items(2, "")).status()).isEqualTo(404);
        Answer badCursor = officer.get(items(1, "x"));
        path = signed;
        for (Answer refused : List.of(badCursor, officer.get(items(1, list.get("next").asText())))) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.errorPaths()).containsExactly("cursor");
        }
    }

    @Test
    void a_long_signed_list_comes_in_pages_in_the_order_of_the_signature() {
        RoundId other = bench.open(null);
        List<String> reviewed = new ArrayList<>(Stream.generate(() -> bench.caseAt(other, Stage.COUNTY_LIST, "丙公司")).limit(52).toList());
        String refused = reviewed.remove(51);
        bench.closeWindow();
        Task task = bench.task("county-recommendation", ListRef.county(other, TIANYUAN).businessKey());
        Ranked ranked = new Ranked(bench.formData(task)).refuse(new DeclarationNumber(refused), "材料与现场情况明显不符，不予推荐");
        for (int place = 0; place < reviewed.size(); place++) {
            ranked.recommend(new DeclarationNumber(reviewed.get(place)), place + 1);
        }
        bench.complete(task, "tianyuan1", "county-430211", ranked.values());
        var officer = visitors.officer("tianyuan1", "county-430211");

        var list = officer.get("/api/rounds/" + other + "/lists").json().get(0);
        var rest = officer.get("/api/rounds/" + other + "/lists/" + TIANYUAN + "/items?cursor=" + list.get("next").asText()).json();

        assertThat(list.at("/counts/total").asInt()).isEqualTo(52);
        assertThat(list.at("/counts/recommended").asInt()).isEqualTo(51);
        reviewed.add(refused);
        assertThat(Stream.of(list, rest).flatMap(page -> page.get("items").findValuesAsText("number").stream()))
                .containsExactlyElementsOf(reviewed);
        assertThat(rest.at("/items/1/outcome").asText()).isEqualTo("NOT_RECOMMENDED");
        assertThat(rest.get("next").isNull()).isTrue();
    }

    private String items(int no, String cursor) {
        return path + "/" + TIANYUAN + "/items?no=" + no + "&cursor=" + cursor;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    @Test
    void the_city_sees_every_list_and_the_candidates_of_an_open_one() {
        Answer lists = visitors.officer("zhuzhou1", "city-4302").get(path);

        assertThat(lists.json()).hasSize(11);
        var city = lists.json().get(10);
        assertThat(city.get("areaCode").asText()).isEqualTo("4302");
        assertThat(city.get("status").asText()).isEqualTo("OPEN");
        assertThat(city.at("/items/0/outcome").asText()).isEqualTo("PENDING");
        assertThat(city.get("downloads").isNull()).isTrue();
    }

    @Test
    void the_province_sees_the_city_list_and_experts_and_strangers_none() {
        assertThat(visitors.officer("hunan1", "province-43").get(path).all("areaCode")).containsExactly("4302");
        assertThat(visitors.officer("expert1", "experts-43").get(path).json()).isEmpty();
        assertThat(visitors.stranger().get(path).status()).isIn(401, 403);
    }
}

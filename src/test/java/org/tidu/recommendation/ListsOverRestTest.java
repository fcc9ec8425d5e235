package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidu.recommendation.RoundBench.TIANYUAN;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.row.Stage;
import org.tidu.round.Rounds;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** Who sees which list, and who may take its papers along. */
@ProcessTest
class ListsOverRestTest {

    @Autowired RoundBench bench;
    @Autowired Visitors visitors;
    @Autowired Rounds rounds;

    private String round;
    private String path;
    private String number;

    @BeforeEach
    void lockTheListOfTianyuan() {
        round = bench.open(null);
        path = "/api/rounds/" + round + "/lists";
        number = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
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
        assertThat(list.at("/items/0/number").asText()).isEqualTo(number);
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

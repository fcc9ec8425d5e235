package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidu.recommendation.RoundBench.CITY_DEADLINE;
import static org.tidu.recommendation.RoundBench.COUNTY_DEADLINE;
import static org.tidu.recommendation.RoundBench.TIANYUAN;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.Conflict;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Received;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** A ranking at the last instant and one a second later, at the county and at the city. */
@ProcessTest
class ListDeadlineTest {

    private static final Duration GRACE = Duration.ofSeconds(30);

    @Autowired RoundBench bench;
    @Autowired Cases cases;
    @Autowired Received received;
    @Autowired Visitors visitors;

    private RoundId round;
    private DeclarationNumber number;

    @BeforeEach
    void a_case_waits_for_the_list_of_its_county() {
        round = bench.open(null);
        number = new DeclarationNumber(bench.caseAt(round, Stage.COUNTY_LIST, "甲公司"));
        bench.closeWindow();
    }

    @Test
    void a_county_ranks_at_the_last_instant() {
        bench.runAt(COUNTY_DEADLINE);

        rankCounty();

        assertThat(stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    void a_county_that_ranks_one_second_later_is_told_both_instants_and_the_list_stays_open() {
        bench.runAt(COUNTY_DEADLINE.plusSeconds(1));

        assertThatThrownBy(this::rankCounty).isInstanceOf(Conflict.class)
                .hasMessageContaining("推荐排序已于 2025-05-06 24:00").hasMessageContaining("2025-05-07 00:00:01")
                .hasMessageContaining("由上级决定");
        assertThat(stage()).isEqualTo(Stage.COUNTY_LIST);
        bench.runAt(COUNTY_DEADLINE.plus(GRACE));
        assertThat(county().getTaskDefinitionKey()).isEqualTo("userTask_resolveOverdue");
    }

    @Test
    void tasklist_shows_a_late_county_the_same_words_with_status_409() {
        var officer = visitors.officer("tianyuan8", "county-430211");
        bench.runAt(COUNTY_DEADLINE.plusSeconds(1));

        Answer refused = officer.post("/camunda/api/engine/engine/default/task/" + county().getId() + "/submit-form",
                """
                {"variables":{"ranking":{"type":"Json","value":"[{\\"number\\":\\"%s\\",\\"recommend\\":true,\\"rank\\":1}]"},
                 "rankingVersion":{"type":"String","value":"%s"}}}""".formatted(number, version()));

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("推荐排序已于 2025-05-06 24:00", "2025-05-07 00:00:01");
    }

    @Test
    void a_ranking_received_at_the_last_instant_counts_however_long_it_waits_for_its_turn() {
        received.at(COUNTY_DEADLINE, Duration.ofSeconds(20), this::rankCounty);

        assertThat(stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    void an_extended_county_deadline_is_inclusive_too() {
        bench.runAt(COUNTY_DEADLINE.plus(GRACE));
        bench.complete(county(), "zhuzhou1", "city-4302",
                Map.of("decision", "EXTEND", "newDeadlineAt", "2025-05-09T18:00", "reason", "材料复核需要时间"));
        var extended = county().getDueDate().toInstant();

        bench.runAt(extended.plusSeconds(1));
        assertThatThrownBy(this::rankCounty).isInstanceOf(Conflict.class).hasMessageContaining("2025-05-09 18:00");
        bench.runAt(extended);
        rankCounty();

        assertThat(stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    void the_city_ranks_at_the_last_instant() {
        atTheCity();
        bench.runAt(CITY_DEADLINE);

        rankCity();

        assertThat(stage()).isEqualTo(Stage.PROVINCIAL_REVIEW);
    }

    @Test
    void a_city_that_ranks_one_second_later_is_refused_and_the_province_resolves_it() {
        atTheCity();
        bench.runAt(CITY_DEADLINE.plusSeconds(1));

        assertThatThrownBy(this::rankCity).isInstanceOf(Conflict.class)
                .hasMessageContaining("2025-05-16 24:00").hasMessageContaining("2025-05-17 00:00:01");
        assertThat(stage()).isEqualTo(Stage.CITY_LIST);
        bench.runAt(CITY_DEADLINE.plus(GRACE));
        assertThat(city().getTaskDefinitionKey()).isEqualTo("userTask_resolveOverdue");
    }

    private void atTheCity() {
        rankCounty();
        bench.complete(bench.task("declaration", number.value()), "zhuzhou1", "city-4302",
                Map.of("decision", "APPROVE", "reason", "材料完整，同意上报"));
    }

    private void rankCounty() {
        bench.complete(county(), "tianyuan1", "county-430211",
                new Ranked(bench.formData(county())).recommend(number, 1).values());
    }

    private void rankCity() {
        bench.complete(city(), "zhuzhou1", "city-4302",
                new Ranked(bench.formData(city())).recommend(number, 1).values());
    }

    private Object version() {
        return new Ranked(bench.formData(county())).values().get("rankingVersion");
    }

    private Task county() {
        return bench.task("county-recommendation", ListRef.county(round, TIANYUAN).businessKey());
    }

    private Task city() {
        return bench.task("city-summary", ListRef.city(round, RoundBench.CITY).businessKey());
    }

    private Stage stage() {
        return cases.find(number).orElseThrow().stage();
    }
}

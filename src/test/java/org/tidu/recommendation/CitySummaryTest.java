package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidu.recommendation.RoundBench.CITY_DEADLINE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** How the city merges the locked county lists into its own, and the round moves on. */
@ProcessTest
class CitySummaryTest {

    private static final String PROCESS = "city-summary";
    private static final String CITY_GROUP = "city-4302";

    @Autowired RoundBench bench;
    @Autowired Cases cases;
    @Autowired Lists lists;
    @Autowired ListItemTable items;
    @Autowired Rounds rounds;

    private RoundId round;

    @BeforeEach
    void open() {
        round = bench.open(null);
    }

    @Test
    void the_city_ranks_what_the_counties_recommended_and_the_round_moves_on() {
        String first = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String second = bench.caseAt(round, Stage.COUNTY_LIST, "乙公司");
        bench.closeWindow();
        assertThat(task()).as("a county has not locked yet").isNull();
        rankCounty(first, second);
        assertThat(status()).isEqualTo(RoundStatus.COUNTY_CLOSED);
        assertThat(bench.formData(task()).get("pendingText").toString()).contains(first, second, "市级审核");
        assertThat(task().getDueDate().toInstant()).isEqualTo(CITY_DEADLINE);

        approve(new DeclarationNumber(first));
        approve(new DeclarationNumber(second));
        Task task = task();
        rank(task, new Ranked(bench.formData(task)).recommend(new DeclarationNumber(second), 1).refuse(new DeclarationNumber(first), "全市同类项目数量较多"));

        assertThat(items.of(lists.get(list()))).containsExactly(new ListItem(new DeclarationNumber(second), true, 1, null),
                new ListItem(new DeclarationNumber(first), false, null, "全市同类项目数量较多"));
        assertThat(stage(new DeclarationNumber(second))).isEqualTo(Stage.PROVINCIAL_REVIEW);
        assertThat(outcome(new DeclarationNumber(first))).isEqualTo(Optional.of(Outcome.NOT_RECOMMENDED_BY_CITY));
        assertThat(status()).isEqualTo(RoundStatus.CITY_CLOSED);
        assertThat(bench.task("round", round.value()).getTaskDefinitionKey()).isEqualTo("userTask_archiveRound");
    }

    @Test
    void without_any_candidate_the_whole_round_runs_through_to_its_archiving() {
        bench.closeWindow();

        assertThat(lists.inRound(round)).hasSize(11).allMatch(ListRow::isLocked);
        assertThat(status()).isEqualTo(RoundStatus.CITY_CLOSED);
    }

    @Test
    void ranking_is_refused_while_the_city_still_reviews() {
        DeclarationNumber number = new DeclarationNumber(bench.caseAt(round, Stage.COUNTY_LIST, "甲公司"));
        bench.closeWindow();
        rankCounty(number.value());

        assertThatThrownBy(() -> rank(task(), new Ranked(bench.formData(task()))))
                .isInstanceOf(InvalidInput.class).hasMessageContaining(number.value()).hasMessageContaining("市级审核");
    }

    @Test
    void the_city_is_reminded_and_the_province_may_extend_its_deadline() {
        DeclarationNumber number = new DeclarationNumber(bench.caseAt(round, Stage.COUNTY_LIST, "甲公司"));
        bench.closeWindow();
        rankCounty(number.value());
        int before = bench.messages(CITY_GROUP, "推荐排序即将截止");
        bench.runAt(CITY_DEADLINE.minus(Duration.ofHours(23)));
        assertThat(bench.messages(CITY_GROUP, "推荐排序即将截止")).isGreaterThan(before);

        bench.runAt(CITY_DEADLINE.plusSeconds(30));
        resolve(Map.of("decision", "EXTEND", "newDeadlineAt", "2025-05-20T18:00", "reason", "现场核实需要时间"));

        assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_rankRecommendations");
        assertThat(task().getDueDate()).isEqualTo("2025-05-20T10:00:00Z");
    }

    @Test
    void a_missed_city_list_may_be_locked_as_reviewed() {
        String reviewed = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String late = bench.caseAt(round, Stage.COUNTY_LIST, "乙公司");
        bench.closeWindow();
        rankCounty(reviewed, late);
        approve(new DeclarationNumber(reviewed));
        bench.runAt(CITY_DEADLINE.plusSeconds(30));

        resolve(Map.of("decision", "LOCK", "reason", "不再延期，按已审核的上报"));

        assertThat(items.of(lists.get(list()))).isEqualTo(List.of(new ListItem(new DeclarationNumber(reviewed), true, 1, null),
                new ListItem(new DeclarationNumber(late), false, null, "市级未在期限内审核完毕")));
        assertThat(stage(new DeclarationNumber(reviewed))).isEqualTo(Stage.PROVINCIAL_REVIEW);
        assertThat(outcome(new DeclarationNumber(late))).isEqualTo(Optional.of(Outcome.NOT_RECOMMENDED_BY_CITY));
    }

    private void rankCounty(String... numbers) {
        Task task = bench.task("county-recommendation", ListRef.county(round, RoundBench.TIANYUAN).businessKey());
        Ranked ranking = new Ranked(bench.formData(task));
        for (int index = 0; index < numbers.length; index++) {
            ranking.recommend(new DeclarationNumber(numbers[index]), index + 1);
        }
        bench.complete(task, "tianyuan1", "county-430211", ranking.values());
    }

    private void approve(DeclarationNumber number) {
        bench.complete(bench.task("declaration", number.value()), "zhuzhou1", CITY_GROUP,
                Map.of("decision", "APPROVE", "reason", "材料完整，同意上报"));
    }

    private void rank(Task task, Ranked ranking) {
        bench.complete(task, "zhuzhou1", CITY_GROUP, ranking.values());
    }

    private void resolve(Map<String, Object> values) {
        assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_resolveOverdue");
        bench.complete(task(), "hunan1", "province-43", values);
    }

    private Task task() {
        return bench.task(PROCESS, list().businessKey());
    }

    private ListRef list() {
        return ListRef.city(round, RoundBench.CITY);
    }

    private RoundStatus status() {
        return rounds.find(round).map(Round::status).orElseThrow();
    }

    private Stage stage(DeclarationNumber number) {
        return cases.find(number).orElseThrow().stage();
    }

    private Optional<Outcome> outcome(DeclarationNumber number) {
        return cases.find(number).map(CaseRow::outcome);
    }
}

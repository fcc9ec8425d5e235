package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.tidu.recommendation.RoundBench.COUNTY_DEADLINE;
import static org.tidu.recommendation.RoundBench.TIANYUAN;

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
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** What happens when a county comes near its deadline, misses it, or a case is late. */
@ProcessTest
class CountyDeadlineTest {

    private static final String PROCESS = "county-recommendation";
    private static final String COUNTY = "county-430211";

    @Autowired RoundBench bench;
    @Autowired Cases cases;
    @Autowired Lists lists;
    @Autowired ListItemTable items;

    private RoundId round;

    @BeforeEach
    void open() {
        round = bench.open(null);
    }

    @Test
    void the_county_is_reminded_a_day_before_its_deadline() {
        bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        bench.closeWindow();
        int before = bench.messages(COUNTY, "推荐排序即将截止");

        bench.runAt(COUNTY_DEADLINE.minus(Duration.ofHours(23)));

        assertThat(bench.messages(COUNTY, "推荐排序即将截止")).isGreaterThan(before);
        assertThat(task()).isNotNull();
    }

    @Test
    void a_missed_deadline_goes_to_the_city_which_may_extend_it() {
        DeclarationNumber number = new DeclarationNumber(bench.caseAt(round, Stage.COUNTY_LIST, "甲公司"));
        bench.closeWindow();
        bench.runAt(COUNTY_DEADLINE.plusSeconds(30));
        Task overdue = task();
        assertThat(bench.process(list())).isWaitingAtExactly("userTask_resolveOverdue")
                .task().hasCandidateGroup("city-4302");

        resolve(overdue, Map.of("decision", "EXTEND", "newDeadlineAt", "2025-05-09T18:00", "reason", "材料复核需要时间"));

        Task again = task();
        assertThat(bench.process(list())).isWaitingAtExactly("userTask_rankRecommendations")
                .hasPassed("boundaryEvent_deadlineMissed", "serviceTask_extendListDeadline");
        assertThat(again.getDueDate()).isEqualTo("2025-05-09T10:00:00Z");
        rank(again, new Ranked(bench.formData(again)).recommend(number, 1));
        assertThat(stage(number)).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    void an_extension_must_lie_in_the_future() {
        bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        bench.closeWindow();
        bench.runAt(COUNTY_DEADLINE.plusSeconds(30));
        Task overdue = task();

        assertThatThrownBy(() -> resolve(overdue,
                Map.of("decision", "EXTEND", "newDeadlineAt", "2025-05-07T00:00", "reason", "材料复核需要时间")))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("新的截止时间应晚于现在");
    }

    @Test
    void a_missed_list_may_be_locked_as_reviewed_and_what_nobody_reviewed_stands_before_the_city() {
        String reviewed = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String late = bench.caseAt(round, Stage.COUNTY_REVIEW, "乙公司");
        bench.closeWindow();
        bench.runAt(COUNTY_DEADLINE.plusSeconds(30));
        assertThat(bench.formData(task()).get("pendingText").toString()).contains("未列入已签名单的 1 件", "1 件已收到、未审核完毕", "乙公司");

        resolve(task(), Map.of("decision", "LOCK", "reason", "不再延期，按已审核的上报"));

        assertThat(lists.get(list()).lockedBy()).isEqualTo("zhuzhou1");
        assertThat(items.of(lists.get(list()))).isEqualTo(List.of(new ListItem(new DeclarationNumber(reviewed), true, 1, null)));
        assertThat(stage(new DeclarationNumber(reviewed))).isEqualTo(Stage.CITY_REVIEW);
        assertThat(stage(new DeclarationNumber(late))).isEqualTo(Stage.CITY_REVIEW);
        assertThat(bench.formData(bench.task("declaration", reviewed)).get("countyOpinion").toString()).contains("天元区推荐，第 1 位");
        assertThat(bench.formData(bench.task("declaration", late)).get("countyOpinion").toString()).contains("已收到、县级未审核");
        assertThat(lists.isConcluded(list())).isTrue();
    }

    @Test
    void a_county_that_signed_and_has_only_unreviewed_cases_left_at_its_deadline_signs_no_empty_supplement() {
        String reviewed = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String late = bench.caseAt(round, Stage.COUNTY_REVIEW, "乙公司");
        bench.closeWindow();
        rank(task(), new Ranked(bench.formData(task())).recommend(new DeclarationNumber(reviewed), 1));
        assertThat(bench.process(list())).isWaitingAtExactly("gateway_wait");
        bench.runAt(COUNTY_DEADLINE.plusSeconds(30));

        resolve(task(), Map.of("decision", "LOCK", "reason", "不再延期，由市级直接审核"));

        assertThat(lists.get(list()).no()).isEqualTo(1);
        assertThat(stage(new DeclarationNumber(late))).isEqualTo(Stage.CITY_REVIEW);
        assertThat(lists.isConcluded(list())).isTrue();
    }

    @Test
    void a_case_with_a_longer_window_of_its_own_does_not_hold_up_the_list_and_keeps_the_county_open() {
        String ready = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        bench.extendedCase(round, "乙公司", RoundBench.CLOSES.plus(Duration.ofDays(2)));
        bench.closeWindow();
        rank(task(), new Ranked(bench.formData(task())).recommend(new DeclarationNumber(ready), 1));
        assertThat(stage(new DeclarationNumber(ready))).isEqualTo(Stage.CITY_REVIEW);
        assertThat(lists.isConcluded(list())).isFalse();

        bench.runAt(RoundBench.CLOSES.plus(Duration.ofDays(2)).plusSeconds(120));

        assertThat(lists.isConcluded(list())).isTrue();
    }

    @Test
    void a_case_that_cannot_be_told_yet_stays_before_the_city_until_it_can() {
        DeclarationNumber number = new DeclarationNumber(bench.row(round, Stage.COUNTY_LIST, "甲公司", RoundBench.CLOSES));
        bench.closeWindow();
        bench.runAt(COUNTY_DEADLINE.plusSeconds(30));
        resolve(task(), Map.of("decision", "LOCK", "reason", "不再延期，按已审核的上报"));
        assertThat(bench.process(list())).isWaitingAtExactly("userTask_resolveOverdue");
        assertThat(lists.isConcluded(list())).isFalse();

        bench.startProcess(number, Stage.COUNTY_LIST);
        resolve(task(), Map.of("decision", "LOCK", "reason", "不再延期，按已审核的上报"));

        assertThat(stage(number)).isEqualTo(Stage.CITY_REVIEW);
        assertThat(lists.isConcluded(list())).isTrue();
    }

    private void rank(Task task, Ranked ranking) {
        bench.complete(task, "tianyuan1", COUNTY, ranking.values());
    }

    private void resolve(Task task, Map<String, Object> values) {
        bench.complete(task, "zhuzhou1", "city-4302", values);
    }

    private Task task() {
        return bench.task(PROCESS, list().businessKey());
    }

    private ListRef list() {
        return ListRef.county(round, TIANYUAN);
    }

    private Stage stage(DeclarationNumber number) {
        return cases.find(number).orElseThrow().stage();
    }
}

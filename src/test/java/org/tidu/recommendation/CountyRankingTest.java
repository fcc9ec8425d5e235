package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.tidu.recommendation.RoundBench.COUNTY_DEADLINE;
import static org.tidu.recommendation.RoundBench.TIANYUAN;

import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.InvalidInput;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** How a county ranks, locks and announces its list, in the process of the model. */
@ProcessTest
class CountyRankingTest {

    private static final String PROCESS = "county-recommendation";
    private static final String COUNTY = "county-430211";

    @Autowired RoundBench bench;
    @Autowired Cases cases;
    @Autowired Lists lists;
    @Autowired ListItemTable items;
    @Autowired PaperTable papers;

    private RoundId round;

    @BeforeEach
    void open() {
        round = bench.open(null);
    }

    @Test
    void ranked_cases_are_locked_and_every_case_is_told() {
        String first = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String second = bench.caseAt(round, Stage.COUNTY_LIST, "乙公司");
        bench.closeWindow();

        ProcessInstance process = bench.process(list());
        assertThat(process).isWaitingAtExactly("userTask_rankRecommendations").task().hasCandidateGroup(COUNTY);
        Task task = task();
        assertThat(task.getDueDate().toInstant()).isEqualTo(COUNTY_DEADLINE);
        rank(task, new Ranked(bench.formData(task)).recommend(new DeclarationNumber(second), 1).refuse(new DeclarationNumber(first), "场景材料与现场情况不符"));

        ListRow list = lists.get(list());
        assertThat(list.isLocked()).isTrue();
        assertThat(list.lockedBy()).isEqualTo("tianyuan1");
        assertThat(items.of(list)).containsExactly(new ListItem(new DeclarationNumber(second), true, 1, null),
                new ListItem(new DeclarationNumber(first), false, null, "场景材料与现场情况不符"));
        assertThat(stage(new DeclarationNumber(second))).isEqualTo(Stage.CITY_REVIEW);
        CaseRow refused = cases.find(new DeclarationNumber(first)).orElseThrow();
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_RECOMMENDED_BY_COUNTY);
        assertThat(refused.outcomeReason()).contains("场景材料与现场情况不符");
        assertThat(papers.read(list, Paper.SUMMARY)).startsWith('P', 'K');
        assertThat(papers.read(list, Paper.LETTER)).startsWith('P', 'K');
        assertThat(process).isEnded().hasPassedInOrder("serviceTask_collectCandidates", "userTask_rankRecommendations",
                "serviceTask_lockList", "serviceTask_announceList", "serviceTask_concludeCounty", "endEvent_countyConcluded");
    }

    @Test
    void the_summary_names_contact_and_mobile_as_the_enterprise_filed_them_to_start() throws IOException {
        DeclarationNumber number = new DeclarationNumber(bench.caseAt(round, Stage.COUNTY_LIST, "甲公司"));
        bench.closeWindow();
        rank(task(), new Ranked(bench.formData(task())).recommend(number, 1));

        assertThat(ListFixture.summary(papers, lists.get(list())))
                .singleElement().satisfies(row -> assertThat(row).contains("甲公司", "张样例", "13800000001"));
    }

    @Test
    void a_county_without_candidates_locks_an_empty_list_at_once() {
        ProcessInstance process = bench.process(list());
        assertThat(process).isWaitingAtExactly("gateway_wait");

        bench.closeWindow();

        assertThat(process).isEnded().hasNotPassed("userTask_rankRecommendations");
        assertThat(lists.get(list()).isLocked()).isTrue();
        assertThat(lists.get(list()).lockedBy()).isEqualTo("system");
        assertThat(items.of(lists.get(list()))).isEmpty();
    }

    @Test
    void a_county_ranks_from_its_first_reviewed_case_on_and_not_before() {
        String late = bench.caseAt(round, Stage.COUNTY_REVIEW, "乙公司");
        bench.runAt(RoundBench.OPENS.plusSeconds(60));
        assertThat(bench.process(list())).isWaitingAtExactly("gateway_wait");

        recommend(new DeclarationNumber(late));

        assertThat(bench.process(list())).isWaitingAtExactly("userTask_rankRecommendations");
        assertThat(new Ranked(bench.formData(task())).numbers()).containsExactly(late);
    }

    @Test
    void signing_before_the_deadline_names_who_is_under_way_and_what_comes_later_goes_on_a_supplement() {
        String ready = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String late = bench.caseAt(round, Stage.COUNTY_REVIEW, "乙公司");
        bench.extendedCase(round, "丙公司", RoundBench.CLOSES);
        bench.runAt(RoundBench.OPENS.plusSeconds(60));
        assertThat(bench.formData(task()).get("pendingText").toString())
                .contains("1 件已收到、未审核完毕", "乙公司", "县级审核", "1 家正在填报、未提交", "丙公司");
        assertThat(bench.formData(task()).get("rankingVersions").toString()).contains("知悉另有 1 件未审核完毕、1 家正在填报");

        rank(task(), new Ranked(bench.formData(task())).recommend(new DeclarationNumber(ready), 1));
        assertThat(stage(new DeclarationNumber(ready))).isEqualTo(Stage.CITY_REVIEW);
        assertThat(bench.process(list())).isWaitingAtExactly("gateway_wait");
        recommend(new DeclarationNumber(late));
        rank(task(), new Ranked(bench.formData(task())).recommend(new DeclarationNumber(late), 1));

        assertThat(items.of(lists.find(list(), 1).orElseThrow())).containsExactly(new ListItem(new DeclarationNumber(ready), true, 1, null));
        assertThat(items.of(lists.find(list(), 2).orElseThrow())).containsExactly(new ListItem(new DeclarationNumber(late), true, 1, null));
        assertThat(lists.get(list()).isLocked()).isTrue();
        assertThat(stage(new DeclarationNumber(late))).isEqualTo(Stage.CITY_REVIEW);
        assertThat(lists.isConcluded(list())).as("the window is open").isFalse();
        bench.closeWindow();
        assertThat(lists.isConcluded(list())).isTrue();
    }

    @Test
    void the_ranking_goes_when_the_last_candidate_leaves_and_comes_back_with_the_next() {
        String left = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        bench.runAt(RoundBench.OPENS.plusSeconds(60));
        bench.withdraw(new DeclarationNumber(left));
        assertThat(bench.process(list())).isWaitingAtExactly("gateway_wait");

        String came = bench.caseAt(round, Stage.COUNTY_LIST, "乙公司");
        bench.runAt(RoundBench.OPENS.plusSeconds(120));

        assertThat(new Ranked(bench.formData(task())).numbers()).containsExactly(came);
    }

    @Test
    void ranks_given_on_a_page_opened_before_the_candidates_changed_are_refused() {
        String left = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String stays = bench.caseAt(round, Stage.COUNTY_LIST, "丙公司");
        bench.closeWindow();
        Task task = task();
        Ranked stale = new Ranked(bench.formData(task)).recommend(new DeclarationNumber(left), 1).recommend(new DeclarationNumber(stays), 2);
        bench.withdraw(new DeclarationNumber(left));
        String came = bench.caseAt(round, Stage.COUNTY_LIST, "乙公司");

        assertThatThrownBy(() -> rank(task, stale)).isInstanceOf(InvalidInput.class).hasMessageContaining("名单核对");
        assertThat(new Ranked(bench.formData(task)).numbers()).containsExactlyInAnyOrder(came, stays);
    }

    @Test
    void the_quota_counts_what_earlier_lists_have_recommended() {
        round = bench.open(1);
        String first = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        bench.runAt(RoundBench.OPENS.plusSeconds(60));
        rank(task(), new Ranked(bench.formData(task())).recommend(new DeclarationNumber(first), 1));
        String second = bench.caseAt(round, Stage.COUNTY_LIST, "乙公司");
        bench.runAt(RoundBench.OPENS.plusSeconds(120));
        Task task = task();

        assertThatThrownBy(() -> rank(task, new Ranked(bench.formData(task)).recommend(new DeclarationNumber(second), 1)))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("超出名额 0 件");
        rank(task, new Ranked(bench.formData(task)).refuse(new DeclarationNumber(second), "名额已满，次序排在其后"));

        assertThat(cases.find(new DeclarationNumber(second)).orElseThrow().outcome()).isEqualTo(Outcome.NOT_RECOMMENDED_BY_COUNTY);
    }

    @Test
    void more_than_the_quota_is_refused() {
        round = bench.open(1);
        String first = bench.caseAt(round, Stage.COUNTY_LIST, "甲公司");
        String second = bench.caseAt(round, Stage.COUNTY_LIST, "乙公司");
        bench.closeWindow();
        Task task = task();

        assertThatThrownBy(() -> rank(task, new Ranked(bench.formData(task)).recommend(new DeclarationNumber(first), 1).recommend(new DeclarationNumber(second), 2)))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("超出名额 1 件");
    }

    private void recommend(DeclarationNumber number) {
        bench.complete(bench.task("declaration", number.value()), "tianyuan1", COUNTY,
                CountyReviews.recommends());
    }

    private void rank(Task task, Ranked ranking) {
        bench.complete(task, "tianyuan1", COUNTY, ranking.values());
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

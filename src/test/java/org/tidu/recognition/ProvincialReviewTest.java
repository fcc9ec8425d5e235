package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.tidu.recognition.Sheets.decided;
import static org.tidu.recognition.Sheets.formallyPassed;
import static org.tidu.recognition.Sheets.recusal;
import static org.tidu.recognition.Sheets.score;
import static org.tidu.recognition.Sheets.visit;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.casefile.Cases;
import org.tidu.casefile.history.Review;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;

/** Every way through process provincial-review. */
@ProcessTest
class ProvincialReviewTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private Cases cases;

    @Autowired
    private TestClock clock;

    private RecognitionBench bench;
    private DeclarationNumber number;
    private ProcessInstance review;

    @BeforeEach
    void should_deploy(@Autowired ApplicationContext application) {
        BpmnAwareTests.init(application.getBean(ProcessEngine.class));
        bench = new RecognitionBench(application);
        clock.set(Instant.parse("2025-05-20T02:00:00Z"));
    }

    @Test
    void a_case_that_is_formally_incomplete_fails_before_any_expert_sees_it() {
        open(5000, Map.of());

        officer("userTask_checkFormally", decided("FAIL", "缺少近三年的审计报告"));

        assertThat(review).isEnded().hasPassed("serviceTask_failFormally", "endEvent_formallyIncomplete")
                .hasNotPassed("userTask_scoreByExpert");
        assertThat(review).variables().containsEntry("conclusion", "FAIL");
        assertThat(cases.reviews(number)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("hunan1");
            assertThat(entry.reason()).isEqualTo("缺少近三年的审计报告");
        });
    }

    @Test
    void a_clear_case_passes_without_a_visit() {
        scored(5000, Map.of(), score(88.5), score(86), score(82));

        assertThat(review).isWaitingAt("userTask_concludeReview").hasNotPassed("userTask_recordSiteVisit");
        assertThat(review).variables().containsEntry("averageScore", 85.5).containsEntry("scoreSpread", 6.5)
                .containsEntry("scoreBand", "GOOD").containsEntry("siteVisitResult", "NOT_VISITED")
                .containsEntry("suggestedConclusion", "PASS");
        officer("userTask_concludeReview", Map.of("decision", "PASS"));

        assertThat(review).isEnded().hasPassed("endEvent_reviewConcluded");
        assertThat(review).variables().containsEntry("conclusion", "PASS");
        assertThat(cases.reviews(number)).extracting(Review::step).containsExactly("形式审查", "省级评审结论");
    }

    @Test
    void a_case_well_below_the_bar_is_refused_as_suggested() {
        scored(5000, Map.of(), score(50), score(45), score(48));

        assertThat(review).variables().containsEntry("scoreBand", "FAIL").containsEntry("suggestedConclusion", "FAIL");
        officer("userTask_concludeReview", decided("FAIL", "专家平均分低于合格线"));

        assertThat(review).isEnded().variables().containsEntry("conclusion", "FAIL");
    }

    @Test
    void a_large_investment_is_visited_and_confirmed() {
        scored(20000, Map.of(), score(80), score(82), score(84));

        assertThat(review).isWaitingAt("userTask_recordSiteVisit");
        assertThat(review).variables().containsEntry("siteVisitReason", "总投资达到20000万元");
        officer("userTask_recordSiteVisit", visit("CONFIRMED"));

        assertThat(review).isWaitingAt("userTask_concludeReview").variables()
                .containsEntry("siteVisitResult", "CONFIRMED").containsEntry("suggestedConclusion", "PASS");
        assertThat(cases.reviews(number)).extracting(Review::decisionText).contains("与申报材料相符");
    }

    @Test
    void a_deviation_on_site_suggests_refusal_and_the_officer_may_explain_why_not() {
        scored(5000, Map.of("exceptionGranted", true), score(80), score(82), score(84));
        officer("userTask_recordSiteVisit", visit("DEVIATION"));

        assertThat(review).variables().containsEntry("suggestedConclusion", "FAIL");
        officer("userTask_concludeReview", decided("PASS", "差异仅为设备型号笔误，企业已更正"));

        assertThat(review).isEnded().variables().containsEntry("conclusion", "PASS");
    }

    @Test
    void experts_far_apart_lead_to_a_visit() {
        scored(5000, Map.of(), score(70), score(80), score(90));

        assertThat(review).isWaitingAt("userTask_recordSiteVisit").variables().containsEntry("scoreSpread", 20.0);
    }

    @Test
    void one_recusal_leaves_an_average_of_the_others() {
        scored(5000, Map.of(), score(80), recusal(), score(85));

        assertThat(review).isWaitingAt("userTask_concludeReview").variables().containsEntry("averageScore", 82.5);
    }

    @Test
    void fewer_than_two_counted_scores_give_no_average_but_a_visit_and_an_officer_who_explains() {
        scored(5000, Map.of(), recusal(), recusal(), score(90));

        assertThat(review).isWaitingAt("userTask_recordSiteVisit");
        officer("userTask_recordSiteVisit", visit("CONFIRMED"));
        assertThat(review).variables().containsEntry("averageScore", null).containsEntry("scoreBand", null)
                .containsEntry("suggestedConclusion", null);
        officer("userTask_concludeReview", decided("PASS", "经集体研究，现场核查情况良好"));

        assertThat(review).isEnded().variables().containsEntry("conclusion", "PASS");
    }

    private void scored(int investment, Map<String, Object> more, Map<String, Object> first,
            Map<String, Object> second, Map<String, Object> third) {
        open(investment, more);
        officer("userTask_checkFormally", formallyPassed());
        bench.asExpert("expert1", number, first);
        bench.asExpert("expert2", number, second);
        bench.asExpert("expert3", number, third);
        jobs.run();
    }

    private void open(int investment, Map<String, Object> more) {
        number = new DeclarationNumber(bench.openCase(investment, 5));
        review = bench.start("provincial-review", number, more);
    }

    private void officer(String taskKey, Map<String, Object> values) {
        bench.asOfficer(taskKey, number, values);
        jobs.run();
    }
}

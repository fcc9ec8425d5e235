package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.Cases;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** The review by the requests Tasklist sends. */
@ProcessTest
class ReviewInTasklistTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PASS = """
            {"variables":{"decision":{"value":"PASS","type":"String"},
             "experts":{"value":"[\\"reviewer1\\",\\"reviewer2\\",\\"reviewer3\\"]","type":"Json"}}}""";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Cases cases;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Jobs jobs;

    private DeclarationNumber number;

    @BeforeEach
    void start_a_review(@Autowired ApplicationContext application) {
        List.of("reviewer1", "reviewer2", "reviewer3").forEach(expert -> visitors.hire(expert, "experts-43"));
        RecognitionBench bench = new RecognitionBench(application);
        number = new DeclarationNumber(bench.openCase(5000, 5));
        bench.start("provincial-review", number, Map.of());
    }

    @Test
    void the_form_of_the_formal_check_is_handed_out_with_its_experts() {
        Visitor officer = visitors.officer("hunan8", "province-43");
        String task = taskOf(officer);

        Answer variables = officer.get(ENGINE + "/task/" + task
                + "/form-variables?deserializeValues=false&variableNames=expertOptions,enterpriseName,decision");

        assertThat(variables.json().path("expertOptions").path("type").asText()).isEqualTo("Json");
        assertThat(variables.json().path("expertOptions").path("value").asText()).contains("\"value\":\"reviewer1\"");
        assertThat(variables.json().path("enterpriseName").path("value").asText()).isEqualTo("株洲甲公司");
        assertThat(variables.json().path("decision").path("value").isNull()).isTrue();
    }

    @Test
    void an_expert_who_joins_while_the_task_waits_can_be_chosen() {
        Visitor officer = visitors.officer("hunan8", "province-43");
        String task = taskOf(officer);
        visitors.hire("reviewer4", "experts-43");

        assertThat(experts(officer, task)).contains("\"value\":\"reviewer4\"");
        Answer submitted = officer.post(ENGINE + "/task/" + task + "/submit-form",
                PASS.replace("reviewer3", "reviewer4"));
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(204);
    }

    @Test
    void an_expert_who_leaves_while_the_task_waits_can_no_longer_be_chosen() {
        Visitor officer = visitors.officer("hunan8", "province-43");
        String task = taskOf(officer);
        identity.deleteMembership("reviewer3", "experts-43");

        assertThat(experts(officer, task)).doesNotContain("reviewer3");
        Answer refused = officer.post(ENGINE + "/task/" + task + "/submit-form", PASS);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("评审专家", "刷新页面后重新选择");
        assertThat(cases.reviews(number)).isEmpty();
    }

    @Test
    void nobody_else_is_told_who_the_experts_are() {
        String task = taskOf(visitors.officer("hunan8", "province-43"));
        Visitor county = visitors.officer("tianyuan7", "county-430211");

        Answer refused = county.get(ENGINE + "/task/" + task + "/form-variables?variableNames=expertOptions");

        assertThat(refused.status()).isIn(403, 404);
        assertThat(refused.body()).doesNotContain("reviewer1");
    }

    private static String experts(Visitor officer, String task) {
        return officer.get(ENGINE + "/task/" + task
                + "/form-variables?deserializeValues=false&variableNames=expertOptions")
                .json().path("expertOptions").path("value").asText();
    }

    @Test
    void a_passed_check_puts_a_task_before_each_chosen_expert() {
        Visitor officer = visitors.officer("hunan8", "province-43");

        Answer submitted = officer.post(ENGINE + "/task/" + taskOf(officer) + "/submit-form", PASS);
        jobs.run();

        assertThat(submitted.status()).as(submitted.body()).isEqualTo(204);
        assertThat(cases.reviews(number)).singleElement()
                .satisfies(review -> assertThat(review.by()).isEqualTo("hunan8"));
        assertThat(taskOf(visitors.officer("reviewer2", "experts-43"))).isNotEmpty();
    }

    @Test
    void an_expert_reads_the_firms_maturity_in_the_form_itself(@Autowired JdbcClient database) {
        Visitor officer = visitors.officer("hunan8", "province-43");
        officer.post(ENGINE + "/task/" + taskOf(officer) + "/submit-form", PASS);
        jobs.run();
        Visitor expert = visitors.officer("reviewer2", "experts-43");
        assertThat(maturityTold(expert)).isEqualTo("未填报");

        database.sql("insert into declaration_document (declaration_number, form_id, revision, content, sha256, received_at, received_from) "
                        + "values (?, 'maturity-self-evaluation', 1, ?, ?, current_timestamp, 'member')")
                .params(number.value(), "{\"maturityScore\":2.15,\"reportedLevel\":\"3\",\"basis\":\"SELF\"}", "0".repeat(64)).update();

        assertThat(maturityTold(expert)).isEqualTo("得分 2.15，按得分换算 2 级，报告载明的等级：三级，自评估");
        assertThat(FormDesk.text("score-by-expert")).contains("成熟度自评估：**{{maturityTold}}**");
    }

    private String maturityTold(Visitor expert) {
        return expert.get(ENGINE + "/task/" + taskOf(expert) + "/form-variables?deserializeValues=false&variableNames=maturityTold")
                .json().path("maturityTold").path("value").asText().replace("&#46;", ".");
    }

    @Test
    void a_refusal_without_a_reason_is_sent_back_and_leaves_nothing() {
        Visitor officer = visitors.officer("hunan8", "province-43");

        Answer refused = officer.post(ENGINE + "/task/" + taskOf(officer) + "/submit-form",
                "{\"variables\":{\"decision\":{\"value\":\"FAIL\",\"type\":\"String\"}}}");

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.body()).contains("审查说明");
        assertThat(cases.reviews(number)).isEmpty();
    }

    private String taskOf(Visitor visitor) {
        Answer open = visitor.get(ENGINE + "/task?processInstanceBusinessKey=" + number + "&maxResults=10");
        assertThat(open.json()).as(open.body()).hasSize(1);
        return open.json().get(0).path("id").asText();
    }
}

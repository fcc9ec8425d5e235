package org.tidu.declaration.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.evidence.EvidenceScene;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.NextEdition;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitors;

/** What keeps to the form and does not look right is asked about, and keeps nobody from handing in. */
@ProcessTest
class EntryQuestionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    ApplicationContext application;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NextEdition next;

    private EvidenceScene scene;

    @BeforeEach
    void givenAnApplicationToBeWritten() {
        scene = new EvidenceScene(application);
    }

    private String task(String key) {
        for (JsonNode task : scene.owner.get("/api/tasks").json()) {
            if (task.path("key").asText().equals(key)) {
                return "/api/tasks/" + task.path("id").asText();
            }
        }
        throw new AssertionError("no task " + key);
    }

    private JsonNode check(Map<String, Object> data) {
        Answer answer = send(task("userTask_prepareApplication") + "/check", data);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer send(String path, Map<String, Object> data) {
        return post(path, Map.of("data", data));
    }

    private Answer post(String path, Map<String, Object> body) {
        return scene.owner.send("POST", path, "application/json", JSON.valueToTree(body).toString().getBytes(StandardCharsets.UTF_8));
    }

    private void maturityHandedIn() {
        assertThat(send(task("userTask_selfEvaluateMaturity") + "/completion", Contents.maturity(2.15)).status()).isEqualTo(200);
        jobs.run();
    }

    private JsonNode asTheCountyReads() {
        return visitors.officer("county-reader", "county-430211").get("/api/declarations/" + scene.number + "/documents/application/1").json();
    }

    private static Map<String, Object> doubtful() {
        Map<String, Object> data = new HashMap<>(Contents.application());
        data.put("enterpriseSize", "LARGE");
        data.put("developmentCycleBefore", 120);
        data.put("developmentCycleAfter", 180);
        data.put("labourProductivityBefore", 80);
        data.put("labourProductivityAfter", 800000);
        return data;
    }

    private static List<String> paths(JsonNode list) {
        return list.findValuesAsText("path");
    }

    @Test
    void a_plausible_application_is_told_its_size_and_improvements_and_asked_nothing() {
        JsonNode answer = check(Contents.application());

        assertThat(answer.path("errors")).isEmpty();
        assertThat(answer.path("questions")).isEmpty();
        assertThat(answer.path("computed")).hasSize(15);
        assertThat(answer.at("/computed/0/path").asText()).isEqualTo("enterpriseSize");
        assertThat(answer.at("/computed/0/text").asText()).isEqualTo("按从业人员和营业收入算得为中型企业");
        assertThat(answer.at("/computed/1/text").asText()).isEqualTo("比建设前改善 3 个百分点");
    }

    @Test
    void what_does_not_look_right_is_asked_at_its_field_and_nothing_is_stored() {
        String path = task("userTask_prepareApplication") + "/check";
        Map<String, String> before = stored.now();

        JsonNode answer = send(path, doubtful()).json();

        assertThat(answer.path("errors")).isEmpty();
        assertThat(paths(answer.path("questions"))).containsExactly("enterpriseSize", "labourProductivityAfter", "developmentCycleAfter");
        assertThat(answer.path("questions").findValuesAsText("question")).containsExactly(
                "按《统计上大中小微型企业划分办法（2017）》工业企业的标准，从业人员 420 人、营业收入 51000 万元算得为中型企业，您选的是大型企业，请核对",
                "全员劳动生产率（建设后）填的是 800000 万元/人，超过通常的上限 2000 万元/人，请核对数值和单位",
                "产品研制周期一般越低越好，建设后 180 天 高于建设前 120 天，请核对两个数值是否填反");
        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void a_field_that_is_wrong_is_put_right_before_it_is_asked_about() {
        JsonNode answer = check(Contents.with(Contents.application(), "numericalControlRateAfter", 150));

        assertThat(paths(answer.path("errors"))).containsExactly("numericalControlRateAfter");
        assertThat(answer.path("questions")).isEmpty();
    }

    @Test
    void the_other_forms_are_asked_nothing_and_odd_values_are_no_fault_of_the_server() {
        Answer maturity = send(task("userTask_selfEvaluateMaturity") + "/check", Contents.maturity(2.15));
        assertThat(maturity.json().path("questions")).isEmpty();
        assertThat(maturity.json().path("computed")).isEmpty();
        JsonNode sameNames = send(task("userTask_selfEvaluateMaturity") + "/check", doubtful()).json();
        assertThat(sameNames.path("questions")).isEmpty();
        assertThat(sameNames.path("computed")).isEmpty();

        JsonNode odd = check(Map.of("employees", "约 420", "revenue", List.of(1), "enterpriseSize", Map.of(), "developmentCycleAfter", true));
        assertThat(odd.path("questions")).isEmpty();
        assertThat(odd.path("computed")).isEmpty();
    }

    @Test
    void a_table_that_cannot_answer_is_in_nobodys_way() {
        next.with(Map.of("decisions/common/entry-questions.dmn", text -> text.replaceFirst("(?s)<rule id=\"rule_resultQuestion_plausible\">.*?</rule>", "")));
        try {
            scene = new EvidenceScene(application);
            assertThat(check(doubtful()).path("questions")).isEmpty();
            maturityHandedIn();
            assertThat(send(task("userTask_prepareApplication") + "/completion", doubtful()).status()).isEqualTo(200);
        } finally {
            next.takeBack();
        }
    }

    @Test
    void nothing_is_kept_where_nothing_stood_open_and_a_long_explanation_is_refused() {
        maturityHandedIn();
        Map<String, String> before = stored.now();
        String completion = task("userTask_prepareApplication") + "/completion";

        Answer refused = post(completion, Map.of("data", doubtful(), "explanation", "长".repeat(501)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("对疑问的说明最多 500 字");
        assertThat(stored.now()).isEqualTo(before);

        assertThat(post(completion, Map.of("data", Contents.application(), "explanation", "没有疑问")).status()).isEqualTo(200);
        jobs.run();
        assertThat(asTheCountyReads().path("questions")).isEmpty();
        assertThat(jdbc.sql("select count(*) from open_questions").query(Integer.class).single()).isZero();
    }

    @Test
    void it_can_be_handed_in_all_the_same_and_who_reviews_sees_what_was_asked() {
        maturityHandedIn();
        String body = " 样品线已停，\n周期为新产品的周期。 ";
        Answer handedIn = post(task("userTask_prepareApplication") + "/completion", Map.of("data", doubtful(), "explanation", body));
        assertThat(handedIn.status()).as(handedIn.body()).isEqualTo(200);
        jobs.run();

        JsonNode seen = asTheCountyReads();
        assertThat(seen.path("explanation").asText()).isEqualTo(body.strip());

        assertThat(paths(seen.path("questions"))).containsExactly("enterpriseSize", "labourProductivityAfter", "developmentCycleAfter");
        assertThat(seen.path("computed").findValuesAsText("text")).contains("按从业人员和营业收入算得为中型企业", "比建设前变差 50%");
        assertThat(seen.at("/data/enterpriseSize").asText()).as("what the enterprise chose stays").isEqualTo("LARGE");
    }

    @Test
    void an_explanation_of_blanks_is_none() {
        maturityHandedIn();
        assertThat(post(task("userTask_prepareApplication") + "/completion", Map.of("data", doubtful(), "explanation", " \n　")).status()).isEqualTo(200);
        jobs.run();

        assertThat(asTheCountyReads().path("questions")).hasSize(3);
        assertThat(asTheCountyReads().path("explanation").isNull()).isTrue();
    }
}

package org.tidu.declaration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** A declaration that begins with an earlier one: in the drafts of all its forms, and not a word of it sent. */
@ProcessTest
class CopyTest {

    private static final String MATURITY = "userTask_selfEvaluateMaturity";
    private static final String APPLICATION = "userTask_prepareApplication";

    @Autowired
    Visitors visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private String round;
    private Visitor firm;
    private String earlier;

    @BeforeEach
    void givenAWithdrawnDeclaration() {
        String uscc = SignUps.nextCode();
        firm = visitors.enterprise(uscc, "copy" + SignUps.nextMobile(), SignUps.nextMobile());
        jdbc.sql("insert into roster_system_registration (uscc, name, filled, line_filled, workstation_filled, approved, imported_by, "
                + "imported_at) values (?, ?, true, true, true, true, 'test', current_timestamp)").params(uscc, SignUps.NAME).update();
        jdbc.sql("insert into roster_basic_tier (uscc, name, factory_name, listed_on, imported_by, imported_at) "
                + "values (?, ?, '样例一号智能工厂', date '2024-12-01', 'test', current_timestamp)").params(uscc, SignUps.NAME).update();
        round = "/api/rounds/" + rounds.open().id();
        earlier = start(round);
        evaluated(new DeclarationNumber(earlier), Contents.maturity(2.15));
        firm.put("/api/tasks/" + task(new DeclarationNumber(earlier), APPLICATION) + "/draft", draft(Contents.application()));
        assertThat(firm.post("/api/declarations/" + earlier + "/withdrawal", "{\"reason\":\"信息有误，重新申报\"}").status()).isEqualTo(200);
        jobs.run();
    }

    @Test
    void the_withdrawn_one_stands_in_the_drafts_of_all_three_forms() {
        assertThat(firm.get(round + "/earlier").all("number")).containsExactly(earlier);

        Answer copied = firm.post(round + "/copies/" + earlier, "");

        assertThat(copied.status()).isEqualTo(200);
        assertThat(copied.json().path("copied")).hasSize(3);
        assertThat(copied.json().path("dropped")).isEmpty();
        JsonNode start = firm.get(round + "/start-form").json();
        assertThat(start.at("/data/factoryName").asText()).isEqualTo("样例一号智能工厂");
        assertThat(start.at("/data/commitment").asBoolean()).as("promised anew").isFalse();
        DeclarationNumber number = new DeclarationNumber(start(round));
        assertThat(number.value()).isNotEqualTo(earlier);
        assertThat(maturity(number).at("/data/reportNumber").asText()).isEqualTo("C3MEP-2025-0001");
        assertThat(maturity(number).at("/data/evaluatedOn").asText()).isEqualTo("2025-03-31");
        evaluated(number, Contents.maturity(2.15));
        assertThat(application(number).at("/data/scenarios")).hasSize(10);
        assertThat(application(number).at("/data/truthCommitment").asBoolean()).isFalse();
    }

    @Test
    void of_another_round_no_date_is_kept_and_what_to_check_is_said() {
        String next = "/api/rounds/" + rounds.open().id();

        JsonNode copied = firm.post(next + "/copies/" + earlier, "").json();

        assertThat(copied.path("dropped").valueStream().map(JsonNode::asText)).containsExactlyInAnyOrder("自评估日期", "成立时间", "建设开始日期", "建设结束日期",
                "场景实例·建设开始日期", "场景实例·建设结束日期");
        assertThat(copied.path("check").toString()).contains("自评估日期", "从业人员", "上年营业收入");
        DeclarationNumber number = new DeclarationNumber(start(next));
        assertThat(maturity(number).at("/data").has("evaluatedOn")).isFalse();
        assertThat(maturity(number).at("/data/reportNumber").asText()).isEqualTo("C3MEP-2025-0001");
    }

    @Test
    void a_draft_that_was_begun_gives_way_only_when_asked() {
        firm.put(round + "/start-draft", "{\"version\":0,\"data\":{\"factoryName\":\"另一家工厂\"}}");

        assertThat(firm.post(round + "/copies/" + earlier, "").status()).isEqualTo(409);
        assertThat(firm.get(round + "/start-form").json().at("/data/factoryName").asText()).isEqualTo("另一家工厂");

        assertThat(firm.post(round + "/copies/" + earlier + "?replace=true", "").status()).isEqualTo(200);
        assertThat(firm.get(round + "/start-form").json().at("/data/factoryName").asText()).isEqualTo("样例一号智能工厂");
    }

    private String start(String at) {
        Answer started = firm.post(at + "/declarations", data(Contents.start()));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        jobs.run();
        return started.json().path("number").asText();
    }

    private void evaluated(DeclarationNumber number, Map<String, Object> values) {
        Answer answer = firm.post("/api/tasks/" + task(number, MATURITY) + "/completion", data(values));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        jobs.run();
    }

    private JsonNode maturity(DeclarationNumber number) {
        return firm.get("/api/tasks/" + task(number, MATURITY)).json();
    }

    private JsonNode application(DeclarationNumber number) {
        return firm.get("/api/tasks/" + task(number, APPLICATION)).json();
    }

    private String task(DeclarationNumber number, String key) {
        return firm.get("/api/tasks").json().valueStream().filter(task -> task.path("declarationNumber").asText().equals(number.value())
                        && task.path("key").asText().equals(key)).findFirst().orElseThrow().path("id").asText();
    }

    private static String data(Map<String, Object> values) {
        return json(Map.of("data", values));
    }

    private static String draft(Map<String, Object> values) {
        return json(Map.of("version", 0, "data", values));
    }

    private static String json(Map<String, Object> body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

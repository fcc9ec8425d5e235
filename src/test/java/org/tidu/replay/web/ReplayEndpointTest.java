package org.tidu.replay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.replay.HunanDraft;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Eventually;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** A policy owner replays a draft over what has been declared. */
@ProcessTest
class ReplayEndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> CELL = Map.of("file", HunanDraft.FILE, "decision", "hn-2025-requirements",
            "row", "rule_requirements_advanced", "column", "minimumScenarios");

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    Stored stored;

    private Visitor owner;
    private String number;

    @BeforeEach
    void givenACaseWithTenScenariosAndAPolicyOwner() throws Exception {
        journey.listed();
        number = journey.submitted(rounds.open());
        owner = visitors.officer("replay-owner", "policy-owners");
    }

    @Test
    void a_higher_minimum_says_whom_it_would_hit_and_lists_and_exports_them() throws Exception {
        JsonNode done = done("/api/replays", owner.post("/api/replays", asked(12, Map.of())));

        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("counts").path("MET_TO_UNMET").asLong()).isEqualTo(1);
        assertThat(done.path("by").path("COUNTY").path("430211").path("MET_TO_UNMET").asLong()).isEqualTo(1);
        assertThat(done.path("by").path("SIZE").path("MEDIUM").path("MET_TO_UNMET").asLong()).isEqualTo(1);
        assertThat(done.path("conditions").path("SCENARIO_COUNT").asText()).isEqualTo("典型场景数量");
        assertThat(done.path("nearest").path(0).path("margin").path("distance").asInt()).isEqualTo(2);
        String at = "/api/replays/" + done.path("id").asText();
        JsonNode page = owner.get(at + "/cases?kind=MET_TO_UNMET").json();
        assertThat(page.path("rows")).singleElement().satisfies(row -> {
            assertThat(row.path("number").asText()).isEqualTo(number);
            assertThat(row.path("changes").path(0).path("before").path("required").asText()).isEqualTo("≥ 10");
            assertThat(row.path("changes").path(0).path("after").path("gap").asText()).isEqualTo("2");
        });
        assertThat(owner.get(at + "/cases?kind=MET_TO_UNMET&after=" + number).json().path("rows")).isEmpty();
        assertThat(owner.get(at + "/cases?kind=UNMET_TO_MET").json().path("rows")).isEmpty();
        assertThat(owner.get(at + "/cases.xlsx?kind=MET_TO_UNMET").status()).isEqualTo(200);
    }

    @Test
    void a_version_of_the_workbench_is_replayed_by_its_number_and_files_sent_lie_over_it() throws Exception {
        Map<String, Object> version = Map.of("version", Map.of("ruleSet", HunanDraft.RULE_SET, "number", 1));
        Map<String, Object> alone = new LinkedHashMap<>(version);
        alone.put("files", Map.of());

        assertThat(done("/api/replays", owner.post("/api/replays", asked(12, alone))).path("counts").path("UNCHANGED").asLong()).isEqualTo(1);
        assertThat(done("/api/replays", owner.post("/api/replays", asked(12, version))).path("counts").path("MET_TO_UNMET").asLong()).isEqualTo(1);
        assertThat(owner.post("/api/replays", asked(12, Map.of("version", Map.of("ruleSet", HunanDraft.RULE_SET, "number", 99)))).status())
                .isEqualTo(404);
    }

    @Test
    void rounds_counties_and_tiers_may_be_chosen() throws Exception {
        for (Map<String, Object> elsewhere : List.<Map<String, Object>>of(Map.of("counties", List.of("430202")), Map.of("tiers", List.of("BASIC")),
                Map.of("rounds", List.of("another")), Map.of("sizes", List.of("LARGE")), Map.of("industries", List.of("07")))) {
            assertThat(done("/api/replays", owner.post("/api/replays", asked(12, Map.of("cases", elsewhere)))).path("total").asLong())
                    .as(elsewhere.toString()).isZero();
        }
    }

    @Test
    void a_replay_changes_no_verdict_and_no_case() throws Exception {
        done("/api/replays", owner.post("/api/replays", asked(12, Map.of())));
        Map<String, String> before = stored.now();

        done("/api/replays", owner.post("/api/replays", asked(13, Map.of())));

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void made_up_enterprises_stand_where_nobody_has_declared() throws Exception {
        JsonNode done = done("/api/replays", owner.post("/api/replays", asked(12, Map.of("madeUp", true))));

        assertThat(done.path("counts").path("MET_TO_UNMET").asLong()).isGreaterThan(3);
        assertThat(done.path("by").path("SIZE").path("MICRO").path("MET_TO_UNMET").asLong()).isPositive();
    }

    @Test
    void a_number_slides_value_by_value_and_says_what_a_replay_says() throws Exception {
        JsonNode loaded = loaded(owner.post("/api/sliders", slides(HunanDraft.FILE)));
        String at = "/api/sliders/" + loaded.path("id").asText();

        assertThat(loaded.path("value").asInt()).isEqualTo(10);
        assertThat(owner.get(at + "/count?value=10").json().path("metToUnmet").asLong()).isZero();
        assertThat(owner.get(at + "/count?value=11").json().path("metToUnmet").asLong()).isEqualTo(1);
        assertThat(owner.get(at + "/count?value=1e9").errorPaths()).containsExactly("value");
        assertThat(owner.delete(at).status()).isEqualTo(204);
        assertThat(owner.get(at + "/count?value=11").status()).isEqualTo(404);
    }

    @Test
    void what_must_not_be_evaluated_is_refused_before_it_is_and_says_why() {
        assertRefused(Map.of("ruleSet", "XX-2025", "files", Map.of()), "ruleSet", "没有这个规则集，请从列表中选择");
        assertRefused(Map.of("ruleSet", "hn-2025", "files", Map.of()), "ruleSet", "没有这个规则集，请从列表中选择");
        assertRefused(Map.of("ruleSet", "HN-2025", "files", Map.of(HunanDraft.FILE, "<definitions")), "files", "不符合 DMN 格式，无法读取");
        Map<String, Object> broken = new LinkedHashMap<>(Map.of("ruleSet", HunanDraft.RULE_SET, "files", Map.of(HunanDraft.FILE, "<x/>"), "cell", CELL));
        assertThat(owner.post("/api/sliders", json(broken)).errorPaths()).containsExactly("files");
        assertRefused(Map.of("ruleSet", "HN-2025", "files", Map.of("decisions/../x.dmn", "<x/>")), "files",
                "规则文件的名称应为 decisions/地区/年份/名称.dmn，请更正");
        assertRefused(Map.of("ruleSet", "HN-2025", "files", Map.of(HunanDraft.FILE, text(10).replace("<text>10</text>",
                "<text>count(for i in 1..100000000 return i)</text>"))), "files", "");
        Answer cell = owner.post("/api/sliders", slides("decisions/common/tiers.dmn"));
        assertThat(cell.status()).isEqualTo(400);
        assertThat(cell.errorPaths()).containsExactly("cell");
    }

    @Test
    void members_of_policy_editors_full_replay_and_slide_as_policy_owners_do() throws Exception {
        owner = visitors.officer("replay-editor", "policy-editors-full");

        assertThat(done("/api/replays", owner.post("/api/replays", asked(12, Map.of()))).path("counts").path("MET_TO_UNMET").asLong()).isEqualTo(1);
        assertThat(loaded(owner.post("/api/sliders", slides(HunanDraft.FILE))).path("value").asInt()).isEqualTo(10);
    }

    @Test
    void an_enterprise_is_named_to_an_administrator_alone_and_a_made_up_one_to_all() throws Exception {
        String at = "/api/replays/" + done("/api/replays", owner.post("/api/replays", asked(12, Map.of()))).path("id").asText();
        Visitor administrator = visitors.officer("replay-admin", "camunda-admin");
        String page = at + "/cases?kind=MET_TO_UNMET";
        String name = administrator.get(page).json().at("/rows/0/enterprise").asText();

        assertThat(name).endsWith("有限公司");
        assertThat(administrator.get(at).body()).contains(name);
        assertThat(owner.get(page).json().at("/rows/0/enterprise").isNull()).isTrue();
        assertThat(owner.get(page).json().at("/rows/0/number").asText()).isEqualTo(number);
        assertThat(owner.get(at).body()).doesNotContain(name);
        assertThat(cells(administrator, at)).contains(name);
        assertThat(cells(owner, at)).contains(number, "企业名称只有系统管理员可见").doesNotContain(name);
        JsonNode madeUp = done("/api/replays", owner.post("/api/replays", asked(12, Map.of("madeUp", true))));
        assertThat(madeUp.at("/nearest/0/enterprise").asText()).startsWith("虚拟企业：");
    }

    private static String cells(Visitor visitor, String at) throws IOException {
        StringBuilder cells = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(visitor.file(at + "/cases.xlsx?kind=MET_TO_UNMET")))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.append(cell).append('\n'))));
        }
        return cells.toString();
    }

    @Test
    void whoever_owns_no_rules_asks_for_no_replay_and_reads_none() throws Exception {
        String id = done("/api/replays", owner.post("/api/replays", asked(12, Map.of()))).path("id").asText();
        Visitor county = visitors.officer("tianyuan-replay", "county-430211");
        Visitor colleague = visitors.officer("replay-colleague", "policy-owners");

        assertThat(county.post("/api/replays", asked(12, Map.of())).status()).isEqualTo(403);
        assertThat(county.get("/api/replays/" + id).status()).isEqualTo(403);
        assertThat(county.get("/api/replays/" + id + "/cases?kind=MET_TO_UNMET").status()).isEqualTo(403);
        assertThat(colleague.get("/api/replays/" + id).status()).isEqualTo(200);
        assertThat(colleague.delete("/api/replays/" + id).status()).isEqualTo(403);
        assertThat(owner.delete("/api/replays/" + id).status()).isEqualTo(204);
        assertThat(owner.get("/api/replays/" + id).json().path("detail").asText())
                .isEqualTo("没有这次回放：结果只在服务器内存中保留，120 分钟无人查看即清除，重启或换机后也会消失，请重新回放");
    }

    private void assertRefused(Map<String, Object> body, String field, String why) {
        Answer answer = owner.post("/api/replays", json(body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.errorPaths()).containsExactly(field);
        assertThat(answer.body()).contains(why);
    }

    private JsonNode done(String path, Answer started) {
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        String id = started.json().path("id").asText();
        return Eventually.seen("the replay ends", () -> owner.get(path + "/" + id).json(),
                view -> !List.of("PREPARING", "RUNNING").contains(view.path("state").asText()));
    }

    private JsonNode loaded(Answer started) {
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        String id = started.json().path("id").asText();
        return Eventually.seen("the slider is loaded", () -> owner.get("/api/sliders/" + id).json(), view -> view.path("loaded").asBoolean());
    }

    private static String asked(int minimum, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("ruleSet", HunanDraft.RULE_SET, "files", Map.of(HunanDraft.FILE, text(minimum))));
        body.putAll(more);
        return json(body);
    }

    private static String slides(String file) {
        Map<String, Object> cell = new LinkedHashMap<>(CELL);
        cell.put("file", file);
        return json(Map.of("ruleSet", HunanDraft.RULE_SET, "files", Map.of(), "cell", cell));
    }

    private static String text(int minimum) {
        return new String(HunanDraft.minimumScenarios(minimum).drafts().get(HunanDraft.FILE), StandardCharsets.UTF_8);
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.tidu.workbench.rowdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.replay.HunanDraft;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.ReadyChange;
import org.tidu.workbench.rows.RowDecisionKind;
import org.tidu.workbench.rows.RowDecisions;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** A minimum is raised from 10 to 12: its owner accepts the rows that move, and adds some by example. */
@ProcessTest
class DraftRowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROWS = "decisions/hunan/2025/hn-2025.tests.yaml";
    private static final String DRAFT = "/api/workbench/rule-sets/HN-2025/drafts/2";
    private static final String VERSION = "/api/workbench/rule-sets/HN-2025/versions/2";
    private static final String ALL_MET = "先进级各项条件全部满足";

    @Autowired
    OwnersVersion owners;

    @Autowired
    ReadyChange ready;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    RowDecisions decisions;

    @Autowired
    Visitors visitors;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Stored stored;

    private Visitor owner;

    @BeforeEach
    void a_draft_asks_for_twelve_scenarios() {
        owners.draft("HN-2025", HunanDraft.FILE, table -> table.replaceFirst("(_advanced_minimumScenarios\"><text>)10(</text>)", "$112$2"));
        owner = visitors.officer("owner1", "policy-owners");
    }

    @Test
    void rows_that_one_change_moves_are_one_group_and_accepting_it_makes_them_green_with_a_reason_kept() {
        JsonNode moved = own();
        assertThat(moved.at("/causes/0/words").toString()).isEqualTo("[\"「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」\"]");
        assertThat(moved.at("/causes/1/words").toString()).isEqualTo("[\"「最少场景数」 应为「10」，现为「12」\"]");
        List<String> names = names(moved);
        assertThat(names).contains(ALL_MET).hasSizeGreaterThan(10);
        String before = draft().contentHash();

        Answer accepted = accept(names, "按新通知提高");

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(draft().contentHash()).isNotEqualTo(before).isEqualTo(accepted.json().at("/version/contentHash").asText());
        assertThat(own().path("differing").asInt()).isZero();
        assertThat(yaml()).contains("SCENARIO_COUNT: {met: false, required: \"≥ 12\", actual: \"10\"");
        assertThat(decisions.of(draft())).hasSize((int) names.stream().distinct().count()).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(RowDecisionKind.ACCEPTED);
            assertThat(one.reason()).isEqualTo("按新通知提高");
            assertThat(one.by()).isEqualTo("owner1");
            assertThat(one.at()).isNotNull();
        });
        assertThat(owner.get("/api/workbench/rule-sets/HN-2025").json().path("history").toString()).contains("改按草稿的结果核对").contains("按新通知提高");
    }

    /** Whoever reads them knows the clauses, not the ids of the program. */
    @Test
    void rows_tables_and_columns_are_told_by_their_names_and_no_path_is_shown() {
        assertThat(own().at("/causes/1/rows").findValuesAsText("title")).contains("建设要求：只有先进级规定场景数量");
        ready.rowsAccepted("owner1", "HN-2025", 2);
        ready.checkedAndRun("owner1", "HN-2025", 2);

        String reports = owner.get(VERSION + "/reports").body();

        assertThat(reports).contains("\"place\":\"“湖南省2025年智能工厂申报条件”").doesNotContain("decisions/", ".dmn", ".yaml", "hn-2025-requirements：", "minimumScenarios");
        assertThat(owner.get("/api/workbench/rule-sets/HN-2025").json().path("history").toString()).contains("“建设要求：").doesNotContain("hn-2025-requirements");
    }

    @Test
    void one_row_alone_is_accepted_taken_back_and_accepted_again() {
        String before = yaml();
        int moved = own().path("differing").asInt();
        JsonNode accepted = accept(List.of(ALL_MET), "核对过").json();
        assertThat(own().path("differing").asInt()).isEqualTo(moved - 1);
        String after = yaml();

        JsonNode undone = restore(accepted.path("sha256").asText()).json();
        assertThat(yaml()).isEqualTo(before);
        restore(undone.path("sha256").asText());

        assertThat(yaml()).isEqualTo(after);
        assertThat(decisions.changed(draft())).singleElement().satisfies(row -> assertThat(row.name()).isEqualTo(ALL_MET));
    }

    @Test
    void nothing_comes_back_by_this_door_but_what_this_drafts_rows_were() {
        accept(List.of(ALL_MET), "核对过");
        String table = versions.files(draft()).stream().filter(file -> file.path().equals(HunanDraft.FILE)).findFirst().orElseThrow().sha256();
        Map<String, String> before = stored.now();

        assertThat(restore(table).status()).isEqualTo(404);
        assertThat(restore("0".repeat(64)).status()).isEqualTo(404);

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void what_is_not_there_has_no_reason_or_was_seen_before_somebody_elses_change_is_refused_whole() {
        List<String> some = List.of(ALL_MET, "没有这一行");
        Map<String, String> before = stored.now();
        assertThat(accept(some, "核对过").json().at("/errors/0/message").asText()).contains("没有名为“没有这一行”的不符的测试行");
        assertThat(accept(List.of(ALL_MET), " ").errorPaths()).containsExactly("reason");
        assertThat(accept(List.of(), "核对过").errorPaths()).containsExactly("names");
        assertThat(stored.now()).isEqualTo(before);

        String seen = draft().contentHash();
        drafts.save("HN-2025", 2, HunanDraft.FILE, (table() + " ").getBytes(StandardCharsets.UTF_8), seen, "owner2");
        before = stored.now();
        assertThat(owner.post(DRAFT + "/rows/acceptance", body(Map.of("contentHash", seen, "path", ROWS, "names", List.of(ALL_MET), "reason", "核对过")))
                .status()).isEqualTo(409);
        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void who_owns_no_rules_neither_accepts_nor_adds() {
        Visitor county = visitors.officer("rows-county", "county-430211");
        Map<String, String> before = stored.now();
        for (String operation : List.of("/rows/acceptance", "/rows/example", "/rows", "/rows/restoration")) {
            assertThat(county.post(DRAFT + operation, "{}").status()).as(operation).isEqualTo(403);
        }
        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void a_past_case_becomes_a_row_without_telling_whose_it_is() throws Exception {
        journey.listed();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));

        JsonNode judged = example(Map.of("declaration", number.value())).json();

        assertThat(judged.path("source").asText()).isEqualTo("以往申报 " + number);
        assertThat(judged.path("eligible").asBoolean()).isFalse();
        assertThat(judged.path("conditions").toString()).contains("≥ 12");
        Answer added = add(Map.of("declaration", number.value(), "name", "株洲一家只有十个场景的企业", "seen", judged.path("seal").asText()));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(yaml()).contains("株洲一家只有十个场景的企业").doesNotContain(Journey.MEMBER.uscc().value(), Journey.MEMBER.enterpriseName(), number.value(), "revenue:", "\"revenue\"");
        assertThat(names(own())).doesNotContain("株洲一家只有十个场景的企业");
        assertThat(decisions.of(draft())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(RowDecisionKind.ADDED);
            assertThat(one.source()).isEqualTo("以往申报 " + number);
        });
        ready.checkedAndRun("owner1", "HN-2025", 2);
        assertThat(owner.get(VERSION + "/reports").body()).contains("由例子新增（一件以往申报，").doesNotContain(number.value());
        assertThat(owner.get("/api/workbench/rule-sets/HN-2025").json().path("history").toString()).contains("；一件以往申报，").doesNotContain(number.value());
    }

    @Test
    void facts_as_the_self_test_has_them_become_a_row_once_what_was_shown_is_found_right() {
        Map<String, Object> facts = HunanDraft.facts(11);
        JsonNode judged = example(Map.of("facts", facts, "tier", "ADVANCED")).json();
        assertThat(judged.path("eligible").asBoolean()).isFalse();
        Map<String, String> before = stored.now();
        assertThat(add(Map.of("facts", HunanDraft.facts(12), "tier", "ADVANCED", "name", "差一个", "seen", judged.path("seal").asText())).status())
                .isEqualTo(409);
        assertThat(add(Map.of("facts", facts, "tier", "ADVANCED", "name", ALL_MET, "seen", judged.path("seal").asText())).errorPaths())
                .containsExactly("name");
        assertThat(example(Map.of("facts", facts, "tier", "HIGHEST")).errorPaths()).containsExactly("tier");
        assertThat(example(Map.of("facts", Map.of("industry", "99"), "tier", "ADVANCED")).errorPaths()).containsExactly("facts.industry");
        assertThat(example(Map.of("declaration", "ZZ2025A-430211-9999")).status()).isEqualTo(404);
        assertThat(stored.now()).isEqualTo(before);

        assertThat(add(Map.of("facts", facts, "tier", "ADVANCED", "name", "差一个", "seen", judged.path("seal").asText())).status()).isEqualTo(200);

        assertThat(yaml()).contains("差一个");
        assertThat(versions.bytes(versions.find("HN-2025", 1), ROWS)).isNotEqualTo(versions.bytes(draft(), ROWS));
    }

    @Test
    void a_row_that_somebody_changed_by_another_door_is_told_as_one_without_a_reason() {
        drafts.save("HN-2025", 2, ROWS, yaml().replaceFirst("name: " + ALL_MET + "\n        eligible: true", "name: " + ALL_MET + "\n        eligible: false")
                .getBytes(StandardCharsets.UTF_8), draft().contentHash(), "owner1");

        ready.checkedAndRun("owner1", "HN-2025", 2);

        assertThat(owner.get(VERSION + "/reports").body()).contains("改按草稿的结果核对，没有写明原因。" + ALL_MET);
    }

    private JsonNode own() {
        for (JsonNode report : owner.get(VERSION + "/rows").json()) {
            if (report.path("path").asText().equals(ROWS)) {
                return report;
            }
        }
        throw new AssertionError("no rows");
    }

    private static List<String> names(JsonNode report) {
        List<String> names = new ArrayList<>();
        report.path("causes").forEach(cause -> cause.path("rows").forEach(row -> names.add(row.path("name").asText())));
        return names;
    }

    private Answer accept(List<String> names, String reason) {
        return owner.post(DRAFT + "/rows/acceptance", body(Map.of("contentHash", draft().contentHash(), "path", ROWS, "names", names, "reason", reason)));
    }

    private Answer restore(String sha256) {
        return owner.post(DRAFT + "/rows/restoration", body(Map.of("contentHash", draft().contentHash(), "path", ROWS, "sha256", sha256)));
    }

    private Answer example(Map<String, Object> example) {
        return owner.post(DRAFT + "/rows/example", body(seen(example)));
    }

    private Answer add(Map<String, Object> example) {
        return owner.post(DRAFT + "/rows", body(seen(example)));
    }

    private Map<String, Object> seen(Map<String, Object> example) {
        Map<String, Object> whole = new HashMap<>(example);
        whole.put("contentHash", draft().contentHash());
        return whole;
    }

    private static String body(Map<String, Object> fields) {
        return JSON.valueToTree(fields).toString();
    }

    private RuleSetVersion draft() {
        return versions.find("HN-2025", 2);
    }

    private String yaml() {
        return new String(versions.bytes(draft(), ROWS), StandardCharsets.UTF_8);
    }

    private String table() {
        return new String(versions.bytes(draft(), HunanDraft.FILE), StandardCharsets.UTF_8);
    }
}

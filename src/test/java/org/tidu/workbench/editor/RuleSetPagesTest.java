package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.officialtext.TextFiles;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Tally;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.workbench.version.RuleSetDrafts;

/** A policy owner reads rule sets, opens a draft and changes it cell by cell. */
@ProcessTest
class RuleSetPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "decisions/hunan/2025/hn-2025.dmn";
    private static final String ROWS = "decisions/hunan/2025/hn-2025.tests.yaml";
    private static final String TABLE = "hn-2025-requirements";
    private static final String ADVANCED = "rule_requirements_advanced";
    private static final String COLUMN = "output_hn2025Requirements_minimumScenarios";
    private static final String CHANGES = "/api/workbench/rule-sets/HN-2025/drafts/2/changes";

    @Autowired
    Visitors visitors;

    @Autowired
    RuleSetReading reading;

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    Tally tally;

    @Autowired
    Stored stored;

    @Autowired
    RuleSetSheets sheets;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    private Visitor owner;

    @BeforeEach
    void a_policy_owner_is_there() {
        owner = visitors.officer("rules-reader", "policy-owners");
    }

    @Test
    void the_list_says_what_is_in_force_and_what_is_being_changed() {
        open();

        JsonNode hunan = find(owner.get("/api/workbench/rule-sets").json(), "id", "HN-2025");

        assertThat(hunan.at("/inForce/label").asText()).isEqualTo("HN-2025/1");
        assertThat(hunan.at("/inForce/cited").asText()).startsWith("HN-2025/1 · sha256:");
        assertThat(hunan.at("/open/0/label").asText()).isEqualTo("HN-2025/2");
        assertThat(hunan.at("/open/0/stateText").asText()).isEqualTo("草稿");
        assertThat(hunan.at("/open/0/author").asText()).isEqualTo("rules-reader");
        JsonNode page = owner.get("/api/workbench/rule-sets/HN-2025").json();
        assertThat(page.at("/versions").size()).isEqualTo(2);
        assertThat(page.at("/mayChange").asBoolean()).isTrue();
        assertThat(page.at("/history/0/what").asText()).isEqualTo("新建草稿");
        assertThat(owner.get("/api/workbench/rule-sets/XX-1").status()).isEqualTo(404);
    }

    @Test
    void a_page_costs_as_many_statements_whatever_there_is_of_versions_people_and_rounds() {
        rounds.open();
        drafts.open("HN-2025", 1, "someone");
        reading.page("HN-2025", true);
        int before = tally.of(() -> reading.page("HN-2025", true)).statements();
        rounds.open();
        for (String author : List.of("rules-reader", "another", "someone")) {
            drafts.open("HN-2025", 1, author);
        }

        assertThat(tally.of(() -> reading.page("HN-2025", true)).statements()).isEqualTo(before);
    }

    @Test
    void a_day_that_was_changed_since_it_was_seen_is_not_overwritten() {
        String seen = open().path("aboutHash").asText();
        String draft = "/api/workbench/rule-sets/HN-2025/drafts/2";
        String about = "{\"inForceFrom\": \"2031-0%d-01\", \"reason\": \"调整\", \"seen\": \"%s\"}";
        String now = owner.put(draft, about.formatted(1, seen)).json().path("aboutHash").asText();

        assertThat(owner.put(draft, about.formatted(2, seen)).status()).isEqualTo(409);

        assertThat(owner.put(draft, about.formatted(3, now)).json().path("inForceFrom").asText()).isEqualTo("2031-03-01");
    }

    @Test
    void a_value_is_raised_the_difference_said_in_words_and_the_check_notices_the_clause() {
        JsonNode draft = open();

        JsonNode saved = change(draft.path("contentHash").asText(), Map.of("value", "１２")).json();

        assertThat(saved.at("/file/differences/0/words").asText()).isEqualTo("先进级 最少场景数 10 → 12");
        assertThat(saved.at("/version/contentHash").asText()).isNotEqualTo(draft.path("contentHash").asText());
        JsonNode compared = owner.get("/api/workbench/rule-sets/HN-2025/versions/2?against=1").json();
        assertThat(compared.at("/against/label").asText()).isEqualTo("HN-2025/1");
        assertThat(find(compared.path("files"), "path", PATH).at("/differences/0/words").asText()).isEqualTo("先进级 最少场景数 10 → 12");
        JsonNode said = owner.get("/api/workbench/rule-sets/HN-2025/versions/2/findings").json();
        assertThat(StreamSupport.stream(said.spliterator(), false).filter(one -> one.path("rows").toString().contains(ADVANCED)))
                .anySatisfy(one -> assertThat(one.path("message").asText()).contains("最少场景数").contains("12"));

        JsonNode back = change(saved.at("/version/contentHash").asText(), Map.of("kind", "RESTORE", "value", saved.path("sha256").asText())).json();

        assertThat(back.at("/version/contentHash").asText()).isEqualTo(draft.path("contentHash").asText());
        assertThat(back.at("/file/differences").size()).isZero();
    }

    @Test
    void what_is_no_number_is_refused_with_table_row_and_column_and_nothing_is_kept() {
        JsonNode draft = open();
        Map<String, String> before = stored.now();

        Answer refused = change(draft.path("contentHash").asText(), Map.of("value", "十二"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/message").asText()).startsWith("表“建设要求”第 2 行“最少场景数”列：“十二”不是数字");
        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void a_second_editor_who_has_not_seen_the_last_change_is_told_and_nothing_is_lost() {
        String seen = open().path("contentHash").asText();
        change(seen, Map.of("value", "12"));
        Visitor second = visitors.officer("rules-second", "policy-owners");
        Map<String, String> before = stored.now();

        Answer late = second.post(CHANGES, body(seen, Map.of("value", "15")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("detail").asText()).contains("已被他人");
        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void rows_are_added_moved_and_removed() {
        String seen = open().path("contentHash").asText();
        String applies = "rule_scenarioCount_advanced";
        JsonNode added = change(seen, Map.of("kind", "ADD", "table", "hn-2025-conditions", "row", applies, "newRow", "rule_scenarioCount_excellent",
                "clause", "通知附件3四", "value", "卓越级不设场景数量，属解读")).json();
        assertThat(added.at("/file/differences").toString()).contains("新增一行");
        JsonNode moved = change(added.at("/version/contentHash").asText(), Map.of("kind", "MOVE", "table", "hn-2025-conditions",
                "row", "rule_scenarioCount_excellent", "value", "-1")).json();
        assertThat(moved.path("version").path("contentHash")).isNotEqualTo(added.path("version").path("contentHash"));
        JsonNode removed = change(moved.at("/version/contentHash").asText(), Map.of("kind", "REMOVE", "table", "hn-2025-conditions",
                "row", "rule_scenarioCount_excellent")).json();

        assertThat(removed.at("/version/contentHash").asText()).isEqualTo(seen);
        assertThat(change(seen, Map.of("kind", "MOVE", "row", ADVANCED, "value", "7")).status()).isEqualTo(400);
    }

    @Test
    void day_reason_and_document_are_kept_and_a_draft_is_given_up_with_a_reason() {
        open();

        Answer past = owner.put("/api/workbench/rule-sets/HN-2025/drafts/2", json(Map.of("inForceFrom", "2020-01-01", "reason", "提高要求")));
        JsonNode described = owner.put("/api/workbench/rule-sets/HN-2025/drafts/2", json(Map.of("inForceFrom", "2031-01-01", "reason", "提高要求"))).json();

        assertThat(past.status()).isEqualTo(400);
        assertThat(described.path("inForceFrom").asText()).isEqualTo("2031-01-01");
        assertThat(owner.post("/api/workbench/rule-sets/HN-2025/drafts/2/withdrawal", json(Map.of("reason", ""))).status()).isEqualTo(400);
        assertThat(owner.post("/api/workbench/rule-sets/HN-2025/drafts/2/withdrawal", json(Map.of("reason", "另行起草"))).json().path("state").asText())
                .isEqualTo("WITHDRAWN");
        assertThat(change(described.path("contentHash").asText(), Map.of("value", "12")).status()).isEqualTo(409);
    }

    @Test
    void a_table_goes_out_as_a_spreadsheet_and_comes_in_again_with_its_differences_before_anything_is_kept() throws Exception {
        String seen = open().path("contentHash").asText();
        assertThat(owner.get("/api/workbench/rule-sets/HN-2025/versions/2/tables/" + TABLE + ".xlsx").header("Content-Disposition")).contains("xlsx");
        byte[] out = sheets.write("HN-2025", 2, TABLE).bytes();
        Map<String, String> before = stored.now();

        Answer same = sheet("/preview", out, seen);
        Answer wrong = sheet("/preview", with(out, "最少场景数", "四十一"), seen);
        Answer computed = sheet("/preview", with(out, "最少场景数", "41"), seen);
        JsonNode preview = sheet("/preview", with(out, "最少场景数", "12"), seen).json();

        assertThat(same.status()).isEqualTo(400);
        assertThat(wrong.json().at("/errors/0/message").asText()).startsWith("第 3 行：表“建设要求”第 2 行“最少场景数”列：“四十一”不是数字");
        assertThat(computed.json().at("/errors/0/message").asText()).contains("可填 1 至 40");
        assertThat(preview.at("/differences").size()).isEqualTo(1);
        assertThat(preview.at("/differences/0/words").asText()).isEqualTo("先进级 最少场景数 10 → 12");
        assertThat(stored.now()).isEqualTo(before);

        JsonNode kept = sheet("", with(out, "最少场景数", "12"), preview.path("contentHash").asText()).json();

        assertThat(change(kept.path("contentHash").asText(), Map.of("value", "10")).json().at("/version/contentHash").asText()).isEqualTo(seen);
        assertThat(sheet("", with(out, "最少场景数", "13"), "sha256:0").status()).isEqualTo(409);
        assertThat(sheet("/preview", "nonsense".getBytes(), seen).status()).isEqualTo(400);
    }

    @Test
    void the_rows_that_a_change_moves_are_named_and_grouped_by_reason() {
        JsonNode draft = open();
        JsonNode same = find(owner.get("/api/workbench/rule-sets/HN-2025/versions/2/rows").json(), "path", ROWS);
        change(draft.path("contentHash").asText(), Map.of("value", "12"));
        JsonNode moved = find(owner.get("/api/workbench/rule-sets/HN-2025/versions/2/rows").json(), "path", ROWS);

        assertThat(same.path("differing").asInt()).isZero();
        assertThat(same.path("agreeing").asInt()).isGreaterThan(100);
        assertThat(moved.path("differing").asInt()).isGreaterThan(10);
        assertThat(moved.path("causes")).hasSize(2);
        assertThat(moved.at("/causes/0/rows").size()).isGreaterThan(30);
        assertThat(moved.at("/causes/0/words").toString()).contains("「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」");
        JsonNode turning = find(moved.at("/causes/0/rows"), "name", "先进级各项条件全部满足");
        assertThat(turning.path("also").toString()).contains("是否符合条件 应为是，现为否");
        assertThat(turning.path("acceptable").asBoolean()).isTrue();
    }

    @Test
    void a_case_shows_the_tables_it_was_judged_by_with_the_rows_that_spoke() {
        journey.listed();
        Round round = rounds.open();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(round));
        change(open().path("contentHash").asText(), Map.of("value", "12"));

        JsonNode judged = visitors.officer("rules-county", "county-430211").get("/api/declarations/" + number + "/rules").json();

        assertThat(judged.path("version").asText()).isEqualTo("HN-2025/1");
        assertThat(judged.at("/matching/hn-2025-requirements").toString()).isEqualTo("[\"" + ADVANCED + "\"]");
        assertThat(judged.at("/matching/hn-2025-conditions").toString()).contains("rule_scenarioCount_advanced").doesNotContain("_otherTiers");
        assertThat(find(judged.path("tables"), "id", TABLE).toString()).contains("\"10\"").doesNotContain("\"12\"");
        assertThat(owner.get("/api/declarations/" + number + "/rules").status()).isEqualTo(404);
        JsonNode pinned = owner.get("/api/workbench/rule-sets/HN-2025").json().path("rounds");
        assertThat(find(pinned, "id", round.id().value()).path("version").asText()).isEqualTo("HN-2025/1");
    }

    @Test
    void the_structure_is_for_those_who_may_and_nobody_brings_it_back_otherwise() {
        String seen = open().path("contentHash").asText();
        String file = owner.get("/api/workbench/rule-sets/HN-2025/versions/2/file?path=" + PATH).body();
        Map<String, String> other = Map.of("kind", "FILE", "value", file.replace("count(distinct values(countedScenarios.code))", "count(countedScenarios.code)"));
        Map<String, String> before = stored.now();
        assertThat(change(seen, other).status()).isEqualTo(403);
        assertThat(stored.now()).isEqualTo(before);

        Visitor full = visitors.officer("rules-full", "policy-editors-full");
        assertThat(full.post(CHANGES, body(seen, Map.of("kind", "FILE", "value", "<nonsense/>"))).status()).isEqualTo(409);
        JsonNode saved = full.post(CHANGES, body(seen, other)).json();
        assertThat(saved.at("/file/differences/0/kind").asText()).isEqualTo("EXPRESSION");
        String now = saved.at("/version/contentHash").asText();
        JsonNode back = full.post(CHANGES, body(now, Map.of("kind", "RESTORE", "value", saved.path("sha256").asText()))).json();
        assertThat(back.at("/version/contentHash").asText()).isEqualTo(seen);

        assertThat(change(seen, Map.of("kind", "RESTORE", "value", back.path("sha256").asText())).status()).isEqualTo(403);
    }

    @Test
    void a_cell_that_computes_does_not_come_back_for_those_who_may_only_type() {
        String seen = open().path("contentHash").asText();
        String file = owner.get("/api/workbench/rule-sets/HN-2025/versions/2/file?path=" + PATH).body();
        Visitor full = visitors.officer("rules-full", "policy-editors-full");
        JsonNode saved = full.post(CHANGES, body(seen, Map.of("kind", "FILE", "value", file.replace("(facts.legalForm = \"BRANCH\" and ", "(true and ")))).json();
        assertThat(saved.at("/file/differences/0/kind").asText()).isEqualTo("CELL");
        String now = saved.at("/version/contentHash").asText();
        Map<String, String> before = stored.now();

        Answer back = change(now, Map.of("kind", "RESTORE", "value", saved.path("sha256").asText()));

        assertThat(back.status()).isEqualTo(403);
        assertThat(back.body()).contains("结构或算法");
        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void a_file_is_sent_up_to_the_size_that_is_kept_and_no_text_longer_than_the_check_takes() {
        String seen = open().path("contentHash").asText();
        String file = owner.get("/api/workbench/rule-sets/HN-2025/versions/2/file?path=" + PATH).body();
        Visitor full = visitors.officer("rules-full", "policy-editors-full");
        Map<String, String> before = stored.now();

        Answer long1 = change(seen, Map.of("kind", "TEXT", "value", "通知：" + "长".repeat(3_400)));
        Answer long2 = change(seen, Map.of("kind", "ADD", "row", ADVANCED, "newRow", "rule_requirements_new", "clause", "长".repeat(2_000),
                "value", "长".repeat(2_000)));
        Answer large = full.post(CHANGES, body(seen, Map.of("kind", "FILE", "value", padded(file, 2_000_001))));
        Answer beyond = full.post(CHANGES, body(seen, Map.of("kind", "FILE", "value", padded(file, 9_000_000))));

        assertThat(long1.status()).isEqualTo(400);
        assertThat(long1.json().at("/errors/0/message").asText()).contains("最多 10 kB");
        assertThat(long2.status()).isEqualTo(400);
        assertThat(long2.json().at("/errors/0/message").asText()).contains("rule_requirements_new").contains("最多 10 kB");
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.json().at("/errors/0/message").asText()).contains("最多 2000 kB");
        assertThat(beyond.status()).isEqualTo(413);
        assertThat(stored.now()).isEqualTo(before);
        assertThat(full.post(CHANGES, body(seen, Map.of("kind", "FILE", "value", padded(file, 2_000_000)))).status()).isEqualTo(200);
    }

    @Test
    void a_description_typed_in_a_spreadsheet_for_a_row_without_one_is_refused_by_its_line() {
        String seen = open().path("contentHash").asText();
        String file = owner.get("/api/workbench/rule-sets/HN-2025/versions/2/file?path=" + PATH).body();
        Visitor full = visitors.officer("rules-full", "policy-editors-full");
        String now = full.post(CHANGES, body(seen, Map.of("kind", "FILE", "value",
                file.replaceFirst("(<rule id=\"" + ADVANCED + "\">\\s*)<description>[^<]*</description>", "$1")))).json().at("/version/contentHash").asText();

        Answer refused = sheet("/preview", with(sheets.write("HN-2025", 2, TABLE).bytes(), "依据和说明", "通知一"), now);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/message").asText()).isEqualTo("第 3 行：这里没有说明，不能在此修改");
    }

    @Test
    void a_shared_table_moves_the_rows_of_those_that_rest_on_it() {
        String catalogue = "decisions/common/scenario-catalogue.dmn";
        String drafts = "/api/workbench/rule-sets/scenario-catalogue/drafts";
        String seen = owner.post(drafts, json(Map.of("base", 1))).json().path("contentHash").asText();
        for (Map.Entry<String, String> typed : Map.of("group", "MANAGEMENT", "groupName", "生产管理").entrySet()) {
            Answer changed = owner.post(drafts + "/2/changes", json(Map.of("kind", "CELL", "contentHash", seen, "path", catalogue, "table",
                    "scenario-segments", "row", "rule_segment_production", "column", "output_scenarioSegments_" + typed.getKey(), "value", typed.getValue())));
            assertThat(changed.status()).as(changed.body()).isEqualTo(200);
            seen = changed.json().at("/version/contentHash").asText();
        }

        JsonNode reports = owner.get("/api/workbench/rule-sets/scenario-catalogue/versions/2/rows").json();

        assertThat(find(reports, "path", "decisions/common/scenario-catalogue.tests.yaml").path("differing").asInt()).isPositive();
        assertThat(find(reports, "path", ROWS).path("differing").asInt()).isGreaterThan(10);
        assertThat(find(reports, "path", ROWS).path("own").asBoolean()).isFalse();
        assertThat(find(reports, "path", "decisions/common/honours.tests.yaml").path("differing").asInt()).isZero();
    }

    @Test
    void nobody_else_reads_or_changes_rule_sets() {
        open();
        Visitor administrator = visitors.officer("rules-admin", "camunda-admin");
        Visitor city = visitors.officer("rules-city", "city-4302");
        Map<String, String> before = stored.now();

        assertThat(administrator.get("/api/workbench/rule-sets").status()).isEqualTo(200);
        assertThat(administrator.get("/api/workbench/rule-sets/HN-2025").json().path("mayChange").asBoolean()).isFalse();
        assertThat(administrator.post(CHANGES, body("x", Map.of("value", "12"))).status()).isEqualTo(403);
        assertThat(city.get("/api/workbench/rule-sets").status()).isEqualTo(403);
        assertThat(city.get("/api/workbench/rule-sets/HN-2025/versions/1").status()).isEqualTo(403);
        assertThat(city.post("/api/workbench/rule-sets/HN-2025/drafts", json(Map.of("base", 1))).status()).isEqualTo(403);
        assertThat(stored.now()).isEqualTo(before);
    }

    private Answer sheet(String what, byte[] file, String seen) {
        return owner.post("/api/workbench/rule-sets/HN-2025/drafts/2/tables/" + TABLE + what, TextFiles.MULTIPART,
                TextFiles.upload(file, Map.of("contentHash", seen)));
    }

    /** The file with another text in the row of the advanced tier. */
    private static byte[] with(byte[] file, String head, String text) {
        return TextFiles.changed(file, sheet -> {
            int column = 0;
            while (!sheet.getRow(0).getCell(column).getStringCellValue().equals(head)) {
                column++;
            }
            sheet.getRow(2).getCell(column).setCellValue(text);
        });
    }

    /** The file with a comment, so that it is as long as wanted. */
    private static String padded(String file, int bytes) {
        int more = bytes - file.getBytes(StandardCharsets.UTF_8).length - "<!---->".length();
        return file.replace("</definitions>", "<!--" + "x".repeat(more) + "--></definitions>");
    }

    private JsonNode open() {
        return owner.post("/api/workbench/rule-sets/HN-2025/drafts", json(Map.of("base", 1))).json();
    }

    private Answer change(String seen, Map<String, String> with) {
        return owner.post(CHANGES, body(seen, with));
    }

    private static String body(String seen, Map<String, String> with) {
        Map<String, Object> change = new HashMap<>(Map.of("kind", "CELL", "contentHash", seen, "path", PATH, "table", TABLE, "row", ADVANCED, "column", COLUMN));
        change.putAll(with);
        return json(change);
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonNode find(JsonNode all, String field, String value) {
        return StreamSupport.stream(all.spliterator(), false).filter(one -> one.path(field).asText().equals(value)).findFirst().orElseThrow();
    }
}

package org.tidu.declaration.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidu.declaration.sheet.SheetFiles.EQUIPMENT;
import static org.tidu.declaration.sheet.SheetFiles.SCENARIOS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.declaration.sheet.SheetFiles;
import org.tidu.officialtext.TextFiles;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** The scenario instances of a draft are taken out as a spreadsheet and brought in again: seen first, then all of it or nothing, never over a colleague's text. */
@ProcessTest
class DraftSheetsTest {

    private static final String PART = "application-scenarios";

    @Autowired
    Visitors visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private String uscc;
    private Visitor owner;
    private String draft;
    private String lists;

    @BeforeEach
    void givenADraftWithThreeInstances() {
        uscc = SignUps.nextCode();
        owner = visitors.enterprise(uscc, "one" + SignUps.nextMobile(), SignUps.nextMobile());
        Answer started = owner.post("/api/rounds/" + rounds.open().id() + "/declarations", json(Map.of("data", Contents.start())));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        jobs.run();
        draft = "/api/tasks/" + task("userTask_prepareApplication") + "/draft";
        lists = draft + "/lists/scenarios";
        assertThat(save(0, Map.of("scenarios", Contents.scenarios(3), "ownScenarios", List.of(Map.of("name", "自定义")))).status()).isEqualTo(200);
    }

    @Test
    void a_file_is_shown_first_and_kept_as_one_save_beside_what_else_the_part_holds() {
        byte[] file = changed(book -> book.write(SCENARIOS, 3, "已实施成效", "节拍缩短 30%。").write(EQUIPMENT, 5, "所属场景实例序号", "3")
                .write(EQUIPMENT, 5, "种类", "工业机器人").write(EQUIPMENT, 5, "名称", "检测机器人").write(EQUIPMENT, 5, "所在智能工位名称", "装配工位"));
        String before = stored();

        JsonNode preview = preview(file).json();

        assertThat(stored()).isEqualTo(before);
        assertThat(preview.path("version").asInt()).isEqualTo(1);
        assertThat(preview.path("changes")).hasSize(2);
        assertThat(preview.at("/changes/0/after").asText()).isEqualTo("节拍缩短 30%。");
        assertThat(preview.at("/changes/1/label").asText()).isEqualTo("场景实例 · 关键装备（附1-2）");

        Answer kept = keep(file, 1);

        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.json().path("version").asInt()).isEqualTo(2);
        JsonNode part = owner.get(draft + "?section=" + PART).json();
        assertThat(part.at("/data/scenarios/1/effect").asText()).isEqualTo("节拍缩短 30%。");
        assertThat(part.at("/data/scenarios/2/equipment/1/kind").asText()).isEqualTo("ROBOT");
        assertThat(part.at("/data/ownScenarios/0/name").asText()).isEqualTo("自定义");
        assertThat(part.path("savedBy").asText()).isEqualTo("周敏");
    }

    @Test
    void one_bad_cell_and_nothing_is_kept() {
        byte[] file = changed(book -> book.write(SCENARIOS, 2, "实例名称", "新名称").write(SCENARIOS, 4, "建设总投资（万元）", "约500")
                .write(EQUIPMENT, 2, "所在智能工位名称", "不存在的工位").write(SCENARIOS, 3, "建设结束日期", "2021-01-01"));
        String before = stored();

        assertThat(preview(file).json().path("problems").valueStream().map(one -> one.path("line").asInt() + one.path("column").asText()))
                .containsExactlyInAnyOrder("4建设总投资（万元）", "3建设结束日期", "2所在智能工位名称");
        Answer refused = keep(file, 1);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).contains("「场景实例」第 4 行 建设总投资（万元）");
        assertThat(refused.json().path("detail").asText()).contains("「关键装备（附1-2）」第 2 行 所在智能工位名称：「不存在的工位」不是本实例的智能工位");
        assertThat(stored()).isEqualTo(before);
        assertThat(owner.get(draft + "/aside").json()).isEmpty();
    }

    @Test
    void a_colleagues_newer_text_is_shown_and_not_written_over() {
        byte[] file = changed(book -> book.write(SCENARIOS, 2, "实例名称", "文件里的名称"));
        assertThat(save(1, Map.of("scenarios", Contents.scenarios(2))).status()).isEqualTo(200);
        String before = stored();

        Answer late = keep(file, 1);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/theirs/version").asInt()).isEqualTo(2);
        assertThat(late.json().at("/theirs/data/scenarios")).hasSize(2);
        assertThat(stored()).isEqualTo(before);
        assertThat(owner.get(draft + "/aside").json().at("/0/text/scenarios/0/name").asText()).isEqualTo("文件里的名称");
        assertThat(keep(file, 3).status()).as("a version nobody has seen").isEqualTo(409);
        assertThat(keep(file, 2).status()).isEqualTo(200);
    }

    @Test
    void the_same_file_sent_again_after_a_lost_answer_is_kept_once() {
        byte[] file = changed(book -> book.write(SCENARIOS, 2, "实例名称", "文件里的名称"));

        assertThat(keep(file, 1).json().path("version").asInt()).isEqualTo(2);
        assertThat(keep(file, 1).json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void a_file_is_added_behind_what_is_there_where_that_is_asked_for() {
        byte[] file = SheetFiles.of(Map.of("scenarios", List.of(Contents.scenarios(4).get(3))));

        assertThat(upload("/preview", file, Map.of("add", "true")).json().path("rows").asInt()).isEqualTo(4);
        assertThat(upload("", file, Map.of("add", "true", "version", "1")).status()).isEqualTo(200);

        assertThat(owner.get(draft + "?section=" + PART).json().at("/data/scenarios").valueStream().map(row -> row.path("name").asText()))
                .containsExactly("实例S07", "实例S10", "实例S13", "实例S14");
    }

    @Test
    void what_is_no_workbook_no_list_or_no_version_is_refused_by_name_and_others_see_nothing() {
        assertThat(preview("a,b".getBytes()).json().path("detail").asText()).contains("不是 XLSX");
        assertThat(upload("", changed(book -> { }), Map.of()).errorPaths()).containsExactly("version");
        assertThat(owner.get(draft + "/lists/projectSummary/sheets.xlsx").status()).isEqualTo(404);
        Visitor other = visitors.enterprise(SignUps.nextCode(), "far" + SignUps.nextMobile(), SignUps.nextMobile());
        assertThat(other.get(lists + "/sheets.xlsx").status()).isEqualTo(404);
        assertThat(other.post(lists, TextFiles.MULTIPART, TextFiles.upload(changed(book -> { }), Map.of("version", "1"))).status()).isEqualTo(404);
    }

    private byte[] changed(Consumer<SheetFiles> person) {
        return SheetFiles.changed(owner.file(lists + "/sheets.xlsx"), person);
    }

    private Answer preview(byte[] file) {
        return upload("/preview", file, Map.of());
    }

    private Answer keep(byte[] file, int version) {
        return upload("", file, Map.of("version", String.valueOf(version)));
    }

    private Answer upload(String below, byte[] file, Map<String, String> said) {
        return owner.post(lists + below, TextFiles.MULTIPART, TextFiles.upload(file, said));
    }

    private Answer save(int version, Map<String, Object> data) {
        return owner.put(draft, json(new HashMap<>(Map.of("section", PART, "version", version, "data", data))));
    }

    private String stored() {
        return jdbc.sql("select content from form_draft_section where uscc = ? and section = ?").params(uscc, PART).query(String.class).single();
    }

    private String task(String key) {
        return owner.get("/api/tasks").json().valueStream().filter(task -> task.path("key").asText().equals(key)).findFirst().orElseThrow()
                .path("id").asText();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

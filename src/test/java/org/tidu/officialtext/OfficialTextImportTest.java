package org.tidu.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** The province imports official texts over the wire, and everybody reads them. */
@RunningApplication
class OfficialTextImportTest {

    private static final String TEXTS = "/api/official-texts/JS/DESCRIPTORS";
    private static final String SOURCE = "江苏省智能工厂梯度建设典型场景企业自评价参考（2025年版）";

    @Autowired
    private Visitors visitors;

    private Visitor province;

    @BeforeEach
    void an_officer_of_the_province() {
        province = visitors.officer("officialtext1", "province-43");
    }

    @AfterEach
    void the_paraphrases_again() {
        takeBack("试验结束", version());
    }

    @Test
    void what_is_imported_shows_with_its_source_and_nothing_is_judged_otherwise() {
        String question = "{\"jurisdictions\":[\"JS\"],\"facts\":{\"scenarios\":[{\"code\":\"S10\",\"tier\":\"ADVANCED\",\"name\":\"甲\"}]}}";
        String judged = visitors.stranger().post("/api/assessments", question).body();
        byte[] file = file("S10", "先进级", "原文<b>");

        Answer preview = province.post(TEXTS + "/preview", TextFiles.MULTIPART, TextFiles.upload(file, Map.of()));
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(shown()).as("a preview keeps nothing").isEmpty();
        Answer imported = upload(file, preview.json().path("version").asText());

        assertThat(imported.status()).as(imported.body()).isEqualTo(204);
        assertThat(shown()).singleElement().satisfies(set -> {
            assertThat(set.path("source").asText()).isEqualTo(SOURCE);
            assertThat(set.path("importedBy").asText()).isEqualTo("湖南省工业和信息化厅");
            assertThat(set.path("jurisdictionName").asText()).isEqualTo("江苏省");
            assertThat(set.path("texts")).hasSize(1);
            assertThat(set.at("/texts/0/code").asText()).isEqualTo("S10");
            assertThat(set.at("/texts/0/part").asText()).isEqualTo("ADVANCED");
            assertThat(set.at("/texts/0/text").asText()).isEqualTo("原文<b>");
        });
        assertThat(visitors.stranger().post("/api/assessments", question).body()).isEqualTo(judged);
        JsonNode line = province.get(TEXTS + "/changes").json().path(0);
        assertThat(line.path("fileName").asText()).isEqualTo("official.xlsx");
        assertThat(line.path("texts").asInt()).isEqualTo(1);
        assertThat(line.path("changedBy").asText()).isNotEmpty();
    }

    @Test
    void taken_back_the_paraphrase_shows_and_the_history_says_why() {
        upload(file("S10", "先进级", "原文"), version());

        Answer back = takeBack("原文录入有误", version());

        assertThat(back.status()).as(back.body()).isEqualTo(204);
        assertThat(shown()).isEmpty();
        assertThat(province.get(TEXTS + "/changes").json().path(0).path("reason").asText()).isEqualTo("原文录入有误");
        assertThat(takeBack("再来一次", version()).status()).isEqualTo(409);
    }

    @Test
    void what_a_colleague_has_imported_since_is_not_taken_back_unseen() {
        upload(file("S10", "先进级", "甲"), version());
        String seen = version();
        upload(file("S10", "先进级", "乙"), seen);

        Answer unseen = province.post(TEXTS + "/paraphrase", "{\"reason\":\"原文录入有误\"}");
        Answer stale = takeBack("原文录入有误", seen);

        assertThat(unseen.status()).isEqualTo(400);
        assertThat(unseen.errorPaths()).containsExactly("version");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("没有恢复转述").doesNotContain("没有导入");
        assertThat(shown()).singleElement().satisfies(set -> assertThat(set.at("/texts/0/text").asText()).isEqualTo("乙"));
    }

    @Test
    void one_fault_keeps_the_whole_file_out() {
        byte[] file = TextFiles.rows(new String[] {"编码", "层级或等级", "正式文本"}, new String[] {"S10", "先进级", "原文"},
                new String[] {"S99", "先进级", "原文"});

        Answer refused = upload(file, version());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).containsExactly("第 3 行第 1 列（编码）");
        assertThat(shown()).isEmpty();
    }

    @Test
    void an_import_without_a_source_or_over_anothers_is_refused() {
        byte[] file = file("S10", "先进级", "原文");

        String version = version();

        Answer silent = province.post(TEXTS, TextFiles.MULTIPART, TextFiles.upload(file, Map.of()));
        Answer unseen = upload(file, null);
        Answer stale = upload(file, String.valueOf(Integer.parseInt(version) + 1));

        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.errorPaths()).containsExactly("source");
        assertThat(unseen.status()).isEqualTo(400);
        assertThat(unseen.errorPaths()).containsExactly("version");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("重新预览");
        assertThat(shown()).isEmpty();
    }

    @Test
    void nobody_but_the_province_imports_takes_back_or_looks_behind() {
        byte[] form = TextFiles.upload(file("S10", "先进级", "原文"), Map.of("source", SOURCE));
        for (String group : List.of("county-430211", "city-4302", "camunda-admin", "experts-43", "policy-owners")) {
            Visitor other = visitors.officer("textless-" + group.substring(0, 4), group);
            assertThat(other.post(TEXTS, TextFiles.MULTIPART, form).status()).as(group).isEqualTo(403);
            assertThat(other.post(TEXTS + "/preview", TextFiles.MULTIPART, form).status()).as(group).isEqualTo(403);
            assertThat(other.post(TEXTS + "/paraphrase", "{\"reason\":\"无权\"}").status()).as(group).isEqualTo(403);
            assertThat(other.get(TEXTS + "/changes").status()).as(group).isEqualTo(403);
            assertThat(other.get(TEXTS + "/template.xlsx").status()).as(group).isEqualTo(403);
            assertThat(other.get("/api/official-texts/sets").status()).as(group).isEqualTo(403);
        }
        assertThat(visitors.stranger().get("/api/official-texts/sets").status()).isEqualTo(401);
        assertThat(shown()).isEmpty();
    }

    @Test
    void every_paraphrase_of_the_portal_is_in_a_set() {
        JsonNode sets = province.get("/api/official-texts/sets").json();

        List<String> found = new ArrayList<>();
        sets.forEach(set -> found.add(set.path("jurisdiction").asText() + " " + set.path("kind").asText() + " " + set.path("texts").asInt()));
        assertThat(found).containsExactly("NAT GUIDE 40", "HN GUIDE 40", "IM DESCRIPTORS 137", "JS DESCRIPTORS 137", "JS QUESTIONNAIRE 64");
        assertThat(province.get("/api/official-texts/JS/GUIDE/template.xlsx").status()).isEqualTo(404);
        assertThat(province.get("/api/official-texts/XX/DESCRIPTORS/changes").status()).isEqualTo(404);
        assertThat(province.get(TEXTS + "/template.xlsx").header("Content-Disposition")).contains("attachment", "xlsx");
    }

    /** Of Jiangsu's descriptors, as an officer sees it. */
    private String version() {
        return StreamSupport.stream(province.get("/api/official-texts/sets").json().spliterator(), false)
                .filter(set -> set.path("jurisdiction").asText().equals("JS") && set.path("kind").asText().equals("DESCRIPTORS"))
                .findFirst().orElseThrow().path("version").asText();
    }

    private Answer takeBack(String reason, String version) {
        return province.post(TEXTS + "/paraphrase", "{\"reason\":\"" + reason + "\",\"version\":" + version + "}");
    }

    private Answer upload(byte[] file, String version) {
        Map<String, String> said = version == null ? Map.of("source", SOURCE) : Map.of("source", SOURCE, "version", version);
        return province.post(TEXTS, TextFiles.MULTIPART, TextFiles.upload(file, said));
    }

    /** Of Jiangsu's scenarios, as a stranger reads them. */
    private List<JsonNode> shown() {
        return StreamSupport.stream(visitors.stranger().get("/api/official-texts").json().spliterator(), false)
                .filter(set -> set.path("jurisdiction").asText().equals("JS") && set.path("kind").asText().equals("DESCRIPTORS")).toList();
    }

    private static byte[] file(String code, String part, String text) {
        return TextFiles.rows(new String[] {"编码", "层级或等级", "正式文本"}, new String[] {code, part, text});
    }
}

package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** Whoever chooses experts, and whoever reads their scores, sees where they work. */
@ProcessTest
class ExpertUnitTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Stored stored;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient database;

    private RecognitionBench bench;
    private Visitor province;
    private DeclarationNumber number;

    @BeforeEach
    void a_review_has_begun(@Autowired ApplicationContext application) {
        bench = new RecognitionBench(application);
        province = visitors.officer("hunan1", "province-43");
        number = new DeclarationNumber(bench.openCase(5000, 5));
        bench.start("provincial-review", number, Map.of());
    }

    @Test
    void experts_are_offered_with_their_unit_and_who_works_at_the_firm_is_marked() {
        assertThat(record(province, "expert1", " 湖南样例研究院 ").status()).isEqualTo(204);
        assertThat(record(visitors.officer("admin7", "camunda-admin"), "expert2", "株洲甲公司").status()).isEqualTo(204);

        assertThat(offered()).contains("expert1，湖南样例研究院\"", "expert2，株洲甲公司【申报企业本单位】\"", "expert3，所在单位未登记\"");
        record(province, "expert2", "长沙样例大学");
        assertThat(offered()).contains("expert2，长沙样例大学\"").doesNotContain("申报企业本单位");
    }

    @Test
    void a_firm_is_known_by_its_name_however_typed_and_by_the_one_it_has_now() {
        database.sql("insert into enterprise (uscc, name, county_code, created_at) select uscc, '株洲乙（集团）公司', county_code, created_at "
                + "from declaration_case where number = ?").param(number.value()).update();
        record(province, "expert1", "株 洲　甲公司");
        record(province, "expert2", "株洲乙(集团)公司");
        record(province, "expert3", "株洲甲公司分公司");

        assertThat(shown()).contains("expert1，株 洲　甲公司【申报企业本单位】", "expert2，株洲乙(集团)公司【申报企业本单位】", "expert3，株洲甲公司分公司");
    }

    @Test
    void who_concludes_reads_the_unit_beside_each_score() {
        record(province, "expert1", "湖南样例研究院");
        bench.asOfficer("userTask_checkFormally", number, Sheets.formallyPassed());
        jobs.run();
        RecognitionBench.EXPERTS.forEach(expert -> bench.asExpert(expert, number, Sheets.score(85)));
        jobs.run();

        assertThat(variable("expertScores")).contains("expert1（湖南样例研究院）", "expert2（所在单位未登记）");
    }

    @Test
    void only_the_province_and_administrators_keep_it_and_only_of_experts() {
        List<Visitor> others = List.of(visitors.officer("zhuzhou1", "city-4302"), visitors.officer("expert1", "experts-43"));
        Map<String, String> before = stored.everything();

        for (Visitor other : others) {
            assertThat(record(other, "expert1", "湖南样例研究院").status()).isEqualTo(403);
            assertThat(other.get("/api/experts").status()).isEqualTo(403);
        }
        assertThat(record(province, "hunan1", "湖南样例研究院").status()).isEqualTo(404);
        assertThat(record(province, "expert1", "　 ").errorPaths()).containsExactly("unit");
        assertThat(record(province, "expert1", "院".repeat(201)).errorPaths()).containsExactly("unit");
        assertThat(stored.everything()).isEqualTo(before);
        assertThat(record(province, "expert1", "院".repeat(200)).status()).isEqualTo(204);
    }

    private static Answer record(Visitor who, String expert, String unit) {
        return who.send("PUT", "/api/experts/" + expert + "/unit", "application/json",
                ("{\"unit\":\"" + unit + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String offered() {
        return variable("expertOptions");
    }

    private List<String> shown() {
        try {
            return new ObjectMapper().readTree(offered()).findValuesAsText("label");
        } catch (JsonProcessingException broken) {
            throw new AssertionError(offered(), broken);
        }
    }

    private String variable(String name) {
        JsonNode open = province.get(ENGINE + "/task?processInstanceBusinessKey=" + number + "&maxResults=10").json();
        return province.get(ENGINE + "/task/" + open.get(0).path("id").asText() + "/form-variables?deserializeValues=false&variableNames=" + name)
                .json().path(name).path("value").asText();
    }
}

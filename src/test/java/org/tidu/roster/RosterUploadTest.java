package org.tidu.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** City officers bring the lists in, over the wire. */
@RunningApplication
class RosterUploadTest {

    private static final String CSV = """
            统一社会信用代码,企业名称,荣誉类别,年度
            91110000802100433B,第三机械有限公司,湖南省智能制造标杆企业,2024
            """;

    @Autowired
    private Visitors visitors;

    @Test
    void a_city_officer_uploads_a_list_and_a_county_officer_looks_something_up() {
        Visitor city = visitors.officer("upload1", "city-4302");

        Answer counts = city.post("/api/rosters/benchmark", "text/csv", CSV.getBytes(StandardCharsets.UTF_8));
        Answer found = visitors.officer("upload2", "county-430211").get("/api/rosters/benchmark?q=802100433");

        assertThat(counts.status()).as(counts.body()).isEqualTo(200);
        assertThat(counts.json().path("rows").asInt()).isEqualTo(1);
        assertThat(found.json().path("total").asInt()).isEqualTo(1);
        assertThat(found.json().path("rows").get(0).path("honourYear").asInt()).isEqualTo(2024);
        assertThat(found.json().path("rows").get(0).path("importedBy").asText()).isEqualTo("upload1");
    }

    @Test
    void a_browser_uploads_a_form_with_a_file() {
        Visitor city = visitors.officer("upload1", "city-4302");
        String form = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + CSV + "\r\n--edge--\r\n";

        Answer counts = city.post("/api/rosters/BENCHMARK", "multipart/form-data; boundary=edge",
                form.getBytes(StandardCharsets.UTF_8));

        assertThat(counts.status()).as(counts.body()).isEqualTo(200);
    }

    @Test
    void a_file_is_tried_before_it_is_imported_and_then_stands_in_the_history() {
        Visitor city = visitors.officer("upload1", "city-4302");
        String code = "91330100799655058B";
        byte[] form = ("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\n"
                + CSV.replace("91110000802100433B", code) + "\r\n--edge--\r\n").getBytes(StandardCharsets.UTF_8);

        Answer preview = city.post("/api/rosters/benchmark/preview", "multipart/form-data; boundary=edge", form);
        int before = city.get("/api/rosters/benchmark?q=" + code).json().path("total").asInt();
        city.post("/api/rosters/benchmark", "multipart/form-data; boundary=edge", form);
        Answer history = city.get("/api/rosters/benchmark/imports");

        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().path("added").asInt()).isEqualTo(1);
        assertThat(before).isZero();
        assertThat(history.json().get(0).path("fileName").asText()).isEqualTo("b.csv");
        assertThat(history.json().get(0).path("importedBy").asText()).isEqualTo("upload1");
    }

    @Test
    void only_the_city_gets_the_template_everybody_on_the_staff_knows_the_columns() {
        Visitor county = visitors.officer("upload2", "county-430211");

        assertThat(visitors.officer("upload1", "city-4302").get("/api/rosters/benchmark/template.xlsx")
                .header("Content-Disposition")).contains("attachment");
        assertThat(county.get("/api/rosters/benchmark/template.xlsx").status()).isEqualTo(403);
        assertThat(county.get("/api/rosters/benchmark/imports").status()).isEqualTo(403);
        assertThat(county.get("/api/rosters").body()).contains("荣誉类别", "honourKind",
                "\"HUNAN_BENCHMARK_WORKSHOP\":\"湖南省智能制造标杆车间\"");
    }

    @Test
    void a_county_officer_may_not_bring_in_a_list() {
        Visitor county = visitors.officer("upload2", "county-430211");

        Answer refused = county.post("/api/rosters/benchmark", "text/csv", CSV.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("市级工信部门");
    }

    @Test
    void bad_lines_are_listed_in_the_answer() {
        Visitor city = visitors.officer("upload1", "city-4302");

        Answer refused = city.post("/api/rosters/benchmark", "text/csv",
                CSV.replace("2024", "去年").getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).containsExactly("第 2 行第 4 列（年度）");
    }
}

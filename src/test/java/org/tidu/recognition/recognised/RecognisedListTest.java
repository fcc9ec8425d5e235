package org.tidu.recognition.recognised;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Journey;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** The public list of recognised factories, as a stranger reads it. */
@ProcessTest
class RecognisedListTest {

    private static final Map<String, Object> CONFIRMED = Map.of("decision", "CONFIRM");

    @Autowired
    private Journey journey;

    @Autowired
    private RoundFixture rounds;

    @Autowired
    private RoundWalk walk;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private StaffDirectory staff;

    @BeforeEach
    void isListed() {
        journey.listed();
        RoundWalk.EXPERTS.forEach(expert ->
                staff.ensureUser(expert, expert, null, Visitors.STAFF_PASSWORD, List.of("experts-43")));
    }

    @Test
    void who_is_recognised_after_review_stands_in_the_list_as_named_then_with_year_and_day() {
        DeclarationNumber number = new DeclarationNumber(toTheProvince());
        walk.expertsAppointed(number);
        walk.scored(number, 0.92);
        walk.complete(number.value(), "userTask_concludeReview", Map.of("decision", "PASS"));
        assertThat(list("").path("rows")).isEmpty();

        walk.at(RoundFixture.CITY_DEADLINE.plus(Duration.ofDays(20)));

        JsonNode row = list("").path("rows").path(0);
        assertThat(row.path("declarationNumber").asText()).isEqualTo(number.value());
        assertThat(row.path("enterpriseName").asText()).isEqualTo(Journey.MEMBER.enterpriseName());
        assertThat(row.path("year").asInt()).isEqualTo(2025);
        assertThat(row.path("tier").asText()).isEqualTo("ADVANCED");
        assertThat(row.path("direct").asBoolean()).isFalse();
        assertThat(Instant.parse(row.path("recognisedAt").asText()))
                .isEqualTo(RoundFixture.CITY_DEADLINE.plus(Duration.ofDays(20)));
    }

    @Test
    void who_is_recognised_directly_is_marked_so() {
        journey.benchmark(2023);
        DeclarationNumber number = new DeclarationNumber(toTheProvince());
        assertThat(list("?year=2025").path("rows")).as("before the province confirms").isEmpty();
        journey.officer(number, CONFIRMED);

        JsonNode rows = list("?year=2025").path("rows");
        assertThat(rows).hasSize(1);
        assertThat(rows.path(0).path("declarationNumber").asText()).isEqualTo(number.value());
        assertThat(rows.path(0).path("direct").asBoolean()).isTrue();
    }

    @Test
    void who_fails_at_the_province_does_not_stand_in_it() {
        DeclarationNumber number = new DeclarationNumber(toTheProvince());
        walk.expertsAppointed(number);
        walk.scored(number, 0.4);
        walk.complete(number.value(), "userTask_concludeReview", Map.of("decision", "FAIL", "reason", "得分低于六十分，不予通过"));

        JsonNode page = list("");
        assertThat(page.path("rows")).isEmpty();
        assertThat(page.path("total").asInt()).isZero();
        assertThat(page.path("years")).isEmpty();
    }

    @Test
    void twenty_fill_a_page_and_the_twenty_first_begins_the_next_and_the_way_back_is_the_same() {
        DeclarationNumber number = new DeclarationNumber(recognised());
        copies(number, 20);

        JsonNode first = list("");
        JsonNode second = list("?cursor=" + first.path("next").asText());
        assertThat(first.path("rows")).hasSize(20);
        assertThat(first.path("previous").isNull()).isTrue();
        assertThat(first.path("total").asInt()).isEqualTo(21);
        assertThat(second.path("rows")).hasSize(1);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(list("?cursor=" + second.path("previous").asText()).path("rows")).isEqualTo(first.path("rows"));
        assertThat(numbers(first)).doesNotContainAnyElementsOf(numbers(second)).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void year_tier_and_county_narrow_it() {
        recognised();

        assertThat(list("?year=2025&tier=ADVANCED&county=430211").path("rows")).hasSize(1);
        assertThat(list("?year=2024").path("rows")).isEmpty();
        assertThat(list("?tier=BASIC").path("rows")).isEmpty();
        assertThat(list("?county=430203").path("rows")).isEmpty();
        assertThat(list("?year=2024").path("years").toString()).isEqualTo("[2025,2025]");
    }

    @ParameterizedTest
    @CsvSource({"year=25, 年度", "year=二〇二五, 年度", "tier=BEST, 层级", "county=4302, 县市区", "cursor=abc, 翻页"})
    void a_filter_nobody_can_have_chosen_is_refused_with_the_way_out(String sent, String said) {
        String[] part = sent.split("=");
        Answer answer = visitors.stranger().get("/api/recognised?" + part[0] + "="
                + java.net.URLEncoder.encode(part[1], java.nio.charset.StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("message").asText()).contains(said);
    }

    @Test
    void the_file_holds_the_same_list() throws Exception {
        recognised();

        List<List<String>> cells = file("?year=2025");
        assertThat(cells).hasSize(2);
        assertThat(cells.get(0)).containsExactly("序号", "年度", "层级", "县市区", "企业名称", "智能工厂名称", "认定方式", "认定日期", "撤销日期", "撤销理由");
        assertThat(cells.get(1)).startsWith("1", "2025", "先进级", "天元区", Journey.MEMBER.enterpriseName())
                .endsWith("直接认定", "2025-04-24", "", "");
    }

    private String recognised() {
        journey.benchmark(2023);
        DeclarationNumber number = new DeclarationNumber(toTheProvince());
        journey.officer(number, CONFIRMED);
        return number.value();
    }

    private String toTheProvince() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, CountyReviews.recommends());
        journey.countyList(number, "RECOMMENDED");
        journey.officer(number, Map.of("decision", "APPROVE", "reason", "材料齐全，同意推荐上报"));
        journey.cityList(number, "RECOMMENDED");
        return number.value();
    }

    /** As many more entries at the same instant, under numbers of their own. */
    private void copies(DeclarationNumber number, int many) {
        for (int copy = 1; copy <= many; copy++) {
            String other = number + "-" + copy;
            jdbc.sql("insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, "
                    + "county_name, tier, stage, deadline_at, created_at, updated_at, outcome, is_current) select ?, round_id, round_title, uscc, "
                    + "enterprise_name, factory_name, county_code, county_name, tier, stage, deadline_at, created_at, updated_at, outcome, null "
                    + "from declaration_case where number = ?").params(other, number.value()).update();
            jdbc.sql("insert into recognised_factory select ?, round_year, tier, county_code, county_name, enterprise_name, "
                    + "factory_name, direct, recognised_at from recognised_factory where declaration_number = ?")
                    .params(other, number.value()).update();
        }
    }

    private JsonNode list(String query) {
        Answer answer = visitors.stranger().get("/api/recognised" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> numbers(JsonNode page) {
        List<String> numbers = new ArrayList<>();
        page.path("rows").forEach(row -> numbers.add(row.path("declarationNumber").asText()));
        return numbers;
    }

    private List<List<String>> file(String query) throws IOException, InterruptedException {
        byte[] bytes = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/recognised.xlsx" + query)).build(), BodyHandlers.ofByteArray()).body();
        List<List<String>> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> line = new ArrayList<>();
                row.forEach(cell -> line.add(cell.getStringCellValue()));
                cells.add(line);
            }
        }
        return cells;
    }
}

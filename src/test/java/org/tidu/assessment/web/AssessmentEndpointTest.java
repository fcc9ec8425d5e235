package org.tidu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tidu.assessment.NewJurisdiction;
import org.tidu.support.Answer;
import org.tidu.support.NextEdition;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitors;

/** The public assessment over HTTP. */
@RunningApplication
class AssessmentEndpointTest {

    private static final String PATH = "/api/assessments";

    @Autowired
    private Visitors visitors;

    @Autowired
    private NextEdition next;

    @LocalServerPort
    private int port;

    @Test
    void a_stranger_is_answered_without_log_in_token_or_cookie() {
        Answer answer = visitors.stranger().post(PATH, AssessmentDescription.EXAMPLE);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
        JsonNode result = answer.json().path("results").path(0);
        assertThat(names(answer.json())).containsExactly(
                "results", "referenceTier", "digitalScore", "enterpriseSize", "notInForce");
        assertThat(names(result)).containsExactly(
                "jurisdiction", "tier", "ruleSet", "eligible", "directRecognition", "conditions");
        assertThat(names(result.path("ruleSet"))).containsExactly("id", "edition", "inForceFrom", "hash");
        assertThat(result.path("conditions")).isNotEmpty().allSatisfy(condition -> assertThat(names(condition))
                .containsExactly("code", "title", "clause", "nature", "met", "required", "actual", "gap"));
        assertThat(result.path("directRecognition").asBoolean()).isTrue();
        assertThat(answer.json().path("enterpriseSize").asText()).isEqualTo("MEDIUM");
        assertThat(answer.json().path("digitalScore").isNull()).isTrue();
    }

    @Test
    void whoever_is_signed_in_is_answered_as_well() {
        assertThat(visitors.officer("selftest1", "county-430211").post(PATH, "{\"facts\":{}}").status()).isEqualTo(200);
    }

    @Test
    void the_forty_scenarios_are_told() {
        Answer answer = visitors.stranger().get("/api/scenarios");

        assertThat(answer.json()).hasSize(40);
        assertThat(answer.all("code")).startsWith("S01", "S02").endsWith("S40");
        assertThat(names(answer.json().path(19))).containsExactly("code", "name", "aliases", "segment", "segmentName",
                "group", "groupName", "tiers", "numbers", "guide", "descriptions");
        assertThat(answer.json().path(19).path("name").asText()).isEqualTo("危险作业自动化");
        assertThat(answer.json().path(39).path("group").isNull()).isTrue();
    }

    @Test
    void a_jurisdiction_that_came_with_the_next_edition_answers_at_once() {
        String question = """
                {"jurisdictions": ["XX"], "asOf": "2026-03-01", "facts": {"scenarios": [{"code": "S21", "tier": "BASIC"}]}}""";
        Answer before = visitors.stranger().post(PATH, question);
        next.holding(NewJurisdiction.files());
        try {
            Answer after = visitors.stranger().post(PATH, question);

            assertThat(before.status()).isEqualTo(400);
            assertThat(before.errorPaths()).containsExactly("jurisdictions[0]");
            assertThat(after.json().at("/results/0/eligible").asBoolean()).as(after.body()).isTrue();
            assertThat(after.json().at("/results/1/eligible").asBoolean()).isFalse();
            assertThat(after.json().at("/referenceTier/XX").asText()).isEqualTo("BASIC");
            assertThat(visitors.stranger().get("/api/scenarios").json().at("/20/numbers/XX").asInt()).isEqualTo(20);
        } finally {
            next.takeBack();
        }
    }

    @Test
    void bad_fields_are_named_in_a_problem() {
        Answer answer = visitors.stranger().post(PATH, """
                {"jurisdictions": ["ZZ"], "facts": {"legalForm": "X", "employees": -1, "employees": NaN}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("title").asText()).isEqualTo("填写内容有误");
        assertThat(answer.errorPaths()).containsExactlyInAnyOrder(
                "jurisdictions[0]", "facts.legalForm", "facts.employees", "facts.employees");
    }

    @Test
    void a_body_over_one_mebibyte_is_refused_whether_or_not_its_length_is_known() throws Exception {
        String body = "{\"facts\":{" + " ".repeat(1024 * 1024) + "}}";
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();

        Answer unknown = new Answer(HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString()));
        Answer known = visitors.stranger().post(PATH, body);

        for (Answer answer : List.of(known, unknown)) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(visitors.stranger().post(PATH, "{\"facts\":{" + " ".repeat(1024 * 1024 - 12) + "}}").status()).isEqualTo(200);
    }

    @Test
    void another_media_type_method_or_format_is_refused() {
        byte[] body = "{\"facts\":{}}".getBytes(StandardCharsets.UTF_8);
        for (String type : new String[] {"text/plain", "application/xml", "nonsense", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "multipart/form-data", null}) {
            assertThat(visitors.stranger().send("POST", PATH, type, body).status()).as(type).isEqualTo(415);
        }
        assertThat(visitors.stranger().post(PATH, "application/json; charset=utf-8", body).status()).isEqualTo(200);
        for (String method : List.of("GET", "PUT", "DELETE", "PATCH")) {
            Answer answer = visitors.stranger().send(method, PATH, "application/json", method.equals("GET") ? null : body);
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).contains("POST");
        }
        assertThat(visitors.stranger().post("/api/scenarios", "{}").status()).isEqualTo(405);
        assertThat(visitors.stranger().with("Accept", "text/csv").get("/api/scenarios").status()).isEqualTo(406);
        assertThat(visitors.stranger().with("Accept", "text/csv").post(PATH, "{\"facts\":{}}").status()).isEqualTo(406);
    }

    @Test
    void an_empty_body_is_refused_in_words() {
        Answer answer = visitors.stranger().post(PATH, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asText()).contains("请求体为空");
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList();
    }
}

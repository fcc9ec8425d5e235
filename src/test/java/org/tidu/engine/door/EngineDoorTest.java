package org.tidu.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.CountyCases;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What the door turns away, and that nothing comes of it. */
@RunningApplication
class EngineDoorTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String JSON = "application/json";

    @Autowired
    private Visitors visitors;

    @Autowired
    private CountyCases cases;

    @Autowired
    private RepositoryService repository;

    @Test
    void a_forged_change_is_refused_and_the_session_goes_on() {
        Task task = cases.open("430211");
        visitors.hire("door1", "county-430211");
        Visitor officer = visitors.stranger();
        officer.logIn("door1", Visitors.STAFF_PASSWORD);

        for (String token : List.of("", "guessed")) {
            Answer forged = (token.isEmpty() ? officer : officer.with("X-XSRF-TOKEN", token))
                    .post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"door1\"}");
            assertThat(forged.status()).as(forged.body()).isEqualTo(403);
            assertThat(forged.json().path("message").asText()).contains("刷新页面");
        }

        assertThat(cases.find(task.getId()).getAssignee()).isNull();
        assertThat(officer.get(ENGINE + "/task/" + task.getId()).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "Sec-Fetch-Site {0}: {1}")
    @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 204", "none, 204"})
    void a_change_comes_from_a_page_of_this_server(String site, int status) {
        Task task = cases.open("430211");
        Visitor officer = visitors.officer("door2", "county-430211");

        officer.with("Sec-Fetch-Site", site);
        Answer answer = officer.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"door2\"}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(cases.find(task.getId()).getAssignee()).isEqualTo(status == 204 ? "door2" : null);
        assertThat(officer.get("/api/session").json().path("authenticated").asBoolean()).isTrue();
    }

    @Test
    void a_page_posting_to_the_pages_of_the_web_apps_ends_no_session_either() {
        Visitor officer = visitors.officer("door3", "county-430211");

        assertThat(officer.with("X-XSRF-TOKEN", "forged").post("/camunda/app/tasklist/default/", "{}").status())
                .isEqualTo(405);

        assertThat(officer.get("/api/session").json().path("authenticated").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site", "Sec-Fetch-Site: same-origin"})
    void no_page_of_any_site_reaches_the_interface_for_programs(String header) {
        Visitor browser = visitors.program("door-program1", "camunda-admin");
        browser.with(header.split(": ")[0], header.split(": ")[1]);

        assertThat(browser.get("/engine-rest/task/count").status()).isEqualTo(403);
        assertThat(deploy(browser).status()).isEqualTo(403);
    }

    @Test
    void no_program_brings_a_model_in() {
        long before = repository.createDeploymentQuery().count();

        Answer refused = deploy(visitors.program("door-program2", "camunda-admin"));

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private static Answer deploy(Visitor who) {
        String model = """
                --x\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                foreign\r
                --x\r
                Content-Disposition: form-data; name="data"; filename="a.bpmn"\r
                \r
                <x/>\r
                --x--\r
                """;
        return who.post("/engine-rest/deployment/create", "multipart/form-data; boundary=x",
                model.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/process-definition/statistics", "/metrics/job-failed/sum"})
    void figures_of_the_whole_engine_are_for_administrators(String path) {
        Visitor administrator = visitors.officer("door4", "camunda-admin");

        assertThat(administrator.get(ENGINE + path).status()).isEqualTo(200);
        for (Visitor other : List.of(visitors.officer("door5", "city-4302"), visitors.officer("door6", "experts-43"))) {
            assertThat(other.get(ENGINE + path).status()).isEqualTo(403);
        }
        assertThat(visitors.program("door-program3", "camunda-admin").get("/engine-rest" + path).status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"multipart/form-data; boundary=x, 415", "text/plain, 415", "application/x-www-form-urlencoded, 415",
        "application/json;charset=UTF-16, 415", "application/json;charset=x, 415", "application/json;charset=UTF-8, 204",
        "application/json, 204"})
    void a_body_is_json_in_one_encoding(String type, int status) {
        Task task = cases.open("430211");
        Visitor officer = visitors.officer("door7", "county-430211");

        Answer answer = officer.post(ENGINE + "/task/" + task.getId() + "/claim", type,
                "{\"userId\":\"door7\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(cases.find(task.getId()).getAssignee()).isEqualTo(status == 204 ? "door7" : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/process-definition?key=declaration&sortBy=version&sortOrder=desc&withoutTenantId=true", "/filter?resourceType=Task",
        "/filter"})
    void a_page_that_names_no_bound_is_answered(String list) {
        Answer answer = visitors.officer("door11", "camunda-admin").get(ENGINE + list);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).isNotEmpty();
    }

    @Test
    void a_body_is_a_megabyte_at_most() {
        Visitor officer = visitors.officer("door8", "county-430211");
        int frame = "{\"variables\":{\"a\":{\"value\":\"\"}}}".length();

        for (int size : new int[] {1024 * 1024, 1024 * 1024 + 1}) {
            String body = "{\"variables\":{\"a\":{\"value\":\"" + "x".repeat(size - frame) + "\"}}}";
            Answer answer = officer.post(ENGINE + "/task/00000000-0000-4000-8000-000000000000/submit-form", body);
            assertThat(answer.status()).isEqualTo(size > 1024 * 1024 ? 413 : 404);
        }
    }

    @ParameterizedTest
    @CsvSource({"HEAD, /task/count, 403", "TRACE, /task, 400", "PATCH, /task, 403", "GET, /task/count/, 403", "GET, /Task, 403",
        "GET, /task.json, 403", "GET, /application.wadl, 403", "OPTIONS, /task, 403"})
    void what_is_not_listed_word_for_word_is_shut(String method, String path, int status) {
        assertThat(visitors.officer("door9", "county-430211").send(method, ENGINE + path, JSON, null).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/foo/default/", "/camunda/foo", "/camunda/app/plugin/x", "/camunda/apix",
        "/camunda/api"})
    void there_are_four_web_apps_and_no_other_page(String path) {
        Answer answer = visitors.officer("door10", "camunda-admin").get(path);

        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
    }
}

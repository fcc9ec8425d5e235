package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Who gets which answer where: strangers, enterprises, officers of county and city, administrators. */
@RunningApplication
class AccessMatrixTest {

    private static Map<String, Visitor> people;

    @Autowired
    private Visitors visitors;

    @BeforeEach
    void everybody_arrives() {
        if (people == null) {
            people = Map.of("stranger", visitors.stranger(),
                    "enterprise", visitors.enterprise(SignUps.nextCode(), "matrix-shop", SignUps.nextMobile()),
                    "county", visitors.officer("matrix1", "county-430211"),
                    "city", visitors.officer("matrix2", "city-4302"),
                    "admin", visitors.officer("matrix3", "camunda-admin"));
        }
    }

    @ParameterizedTest(name = "{0} gets {2} at {1}")
    @CsvSource({
        "stranger,   /api/session, 200", "enterprise, /api/session, 200", "county, /api/session, 200",
        "stranger,   /api/enterprise, 401", "enterprise, /api/enterprise, 200", "county, /api/enterprise, 403",
        "admin,      /api/enterprise, 403",
        "stranger,   /api/rosters/benchmark, 401", "enterprise, /api/rosters/benchmark, 403",
        "county,     /api/rosters/benchmark, 200", "city, /api/rosters/BENCHMARK, 200",
        "stranger,   /api/rosters/nonsense, 401", "city, /api/rosters/nonsense, 404",
        "stranger,   /api/integrity, 401", "enterprise, /api/integrity, 403", "county, /api/integrity, 403",
        "city,       /api/integrity, 403", "admin, /api/integrity, 200",
        "stranger,   /api/anything-else, 401",
        "stranger,   /camunda/app/tasklist/default/, 302", "enterprise, /camunda/app/tasklist/default/, 403",
        "county,     /camunda/app/tasklist/default/, 200", "city, /camunda/app/tasklist/default/, 200",
        "admin,      /camunda/app/admin/default/, 200",
        "stranger,   /camunda/api/engine/engine/default/task, 401",
        "enterprise, /camunda/api/engine/engine/default/task, 403",
        "county,     /camunda/api/engine/engine/default/task?maxResults=9, 200", "admin, /camunda/api/engine/engine/default/task?maxResults=9, 200",
        "stranger,   /camunda/api/admin/auth/user/default, 401", "enterprise, /camunda/api/admin/auth/user/default, 403",
        "county,     /camunda/api/cockpit/plugin/base/default/process-definition/statistics-count, 403",
        "admin,      /camunda/api/cockpit/plugin/base/default/process-definition/statistics-count, 200",
        "county,     /camunda/app/cockpit/default/, 403", "county, /camunda/app/admin/default/, 403",
        "county,     /camunda/app/welcome/default/, 200",
        "stranger,   /camunda/app/admin/default/setup/, 302", "county, /camunda/app/admin/default/setup/, 403",
        "admin,      /camunda/app/admin/default/setup/, 403",
        "stranger,   /engine-rest/task, 401", "enterprise, /engine-rest/task, 401", "county, /engine-rest/task, 401",
        "admin,      /engine-rest/task, 401",
        "stranger,   /engine-rest/engine, 401", "stranger, /engine-rest/version, 401",
        "admin,      /%65ngine-rest/task, 400", "admin, /camund%61/api/engine/engine/default/task, 400",
        "admin,      //engine-rest/task, 400", "admin, /camunda/../api/session, 400",
        "stranger,   /actuator/health, 200", "stranger, /actuator/health/readiness, 200", "stranger, /actuator/info, 200"
    })
    void each_gets_the_answer_meant_for_them(String who, String path, int status) {
        Answer answer = people.get(who).get(path);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} gets {1} from the engine by HTTP Basic")
    @CsvSource({"matrix-program,200", "matrix1,403", "matrix2,403", "matrix3,403", "matrix-shop,401", "nobody,401"})
    void http_basic_lets_the_programs_of_the_staff_in_and_nobody_else(String user, int status) {
        visitors.program("matrix-program");
        String password = user.equals("matrix-shop") ? Visitors.ENTERPRISE_PASSWORD : Visitors.STAFF_PASSWORD;

        Answer answer = visitors.stranger().withBasic(user, password).get("/engine-rest/task?maxResults=9");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_stranger_is_led_to_the_log_in_page_and_back() {
        Answer answer = people.get("stranger").get("/camunda/app/tasklist/default/");

        assertThat(answer.header("Location")).endsWith("/login?next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F");
    }

    @Test
    void an_enterprise_reads_on_a_page_why_it_may_not_enter() {
        Answer answer = people.get("enterprise").get("/camunda/app/tasklist/default/");

        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("企业用户请在申报门户办理");
    }

    @Test
    void a_program_reads_a_problem_in_chinese() {
        Answer unknown = people.get("stranger").get("/api/enterprise");
        Answer denied = people.get("enterprise").get("/camunda/api/engine/engine/default/task");

        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unknown.json().path("title").asText()).isEqualTo("未登录");
        assertThat(denied.json().path("detail").asText()).isEqualTo("您的账号没有此项权限");
    }

    @Test
    void the_web_apps_own_log_in_and_first_set_up_are_shut_for_all() {
        for (String who : new String[] {"stranger", "county", "admin"}) {
            Visitor visitor = people.get(who);
            byte[] form = "username=matrix3&password=x".getBytes(StandardCharsets.UTF_8);

            assertThat(visitor.post("/camunda/api/admin/auth/user/default/login/tasklist",
                    "application/x-www-form-urlencoded", form).status()).isIn(401, 403);
            assertThat(visitor.post("/camunda/api/admin/setup/default/user/create", "{}").status()).isIn(401, 403);
        }
    }

    @Test
    void the_web_app_refuses_a_change_without_its_token() {
        visitors.hire("matrix4", "county-430211");
        Visitor forged = visitors.stranger();
        forged.logIn("matrix4", Visitors.STAFF_PASSWORD);

        assertThat(forged.post("/camunda/api/engine/engine/default/task", "{}").status()).isEqualTo(403);
    }

    @Test
    void the_engine_knows_who_signed_in_to_the_portal() {
        Answer user = people.get("county").get("/camunda/api/admin/auth/user/default");

        assertThat(user.json().path("userId").asText()).isEqualTo("matrix1");
        assertThat(user.json().path("authorizedApps").toString()).contains("tasklist").doesNotContain("admin", "cockpit");
    }

    @Test
    void health_says_no_more_than_up_and_figures_are_not_for_whoever_comes_through_a_proxy() {
        assertThat(people.get("stranger").get("/actuator/health").json().path("status").asText()).isEqualTo("UP");
        assertThat(people.get("stranger").get("/actuator/health").json().has("components")).isFalse();
        assertThat(visitors.stranger().with("X-Forwarded-For", "203.0.113.9").get("/actuator/info").status())
                .isEqualTo(401);
    }

    @Test
    void readiness_asks_the_database_itself(@Autowired HealthEndpointGroups groups, @Autowired HealthContributorRegistry all) {
        assertThat(groups.get("readiness").isMember("db")).isTrue();
        assertThat(groups.get("liveness").isMember("db")).isFalse();
        assertThat(all.getContributor("db").getClass().getSimpleName()).isEqualTo("DatabaseHealthIndicator");
    }

    @Test
    void pages_carry_headers_that_keep_foreign_scripts_out() {
        Answer page = people.get("stranger").get("/api/session");

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "img-src 'self' data:")
                .doesNotContain("script-src");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @Test
    void six_wrong_passwords_close_the_way_even_for_the_right_one() {
        visitors.hire("matrix5", "county-430211");
        Visitor guesser = visitors.stranger();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.logIn("matrix5", "wrong-" + i).status()).isEqualTo(401);
        }

        Answer sixth = guesser.logIn("matrix5", Visitors.STAFF_PASSWORD);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Retry-After")).isNotEmpty();
        assertThat(sixth.json().path("detail").asText()).contains("分钟后再试");
        assertThat(visitors.stranger().withBasic("matrix5", Visitors.STAFF_PASSWORD).get("/engine-rest/task").status())
                .isEqualTo(429);
    }
}

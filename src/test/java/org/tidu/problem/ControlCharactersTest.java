package org.tidu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What no database could store is refused by name before one is asked, by either REST interface, without a warning. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class ControlCharactersTest {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @Autowired
    private Visitors visitors;

    @AfterEach
    void nothing_is_logged_about_it(CapturedOutput output) {
        assertThat(output.getAll().lines().filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/cases, q", "/api/cases, stage", "/api/rounds, anything",
        WEBAPP + "/task?maxResults=1, assignee", WEBAPP + "/process-definition?maxResults=1, key"})
    void in_a_query_the_parameter_is_named(String path, String parameter) {
        Visitor officer = visitors.officer("control1", "city-4302");

        for (String escape : new String[] {"%00", "%01", "%7F", "%C2%85"}) {
            Answer refused = officer.get(path + (path.contains("?") ? "&" : "?") + parameter + "=a" + escape + "b");

            assertThat(refused.status()).as(escape + refused.body()).isEqualTo(400);
            assertThat(refused.errorPaths()).containsExactly(parameter);
            assertThat(refused.json().path("detail").asText()).contains("「" + parameter + "」", "控制字符");
        }
    }

    @Test
    void a_program_of_the_staff_is_told_the_same() {
        Visitor program = visitors.program("control3", "city-4302");

        Answer query = program.get("/engine-rest/task?maxResults=1&assignee=%00");
        Answer body = program.post("/engine-rest/task?maxResults=1",
                "{\"orQueries\":[{\"nameLike\":\"a\\u0000\"}]}");

        assertThat(query.errorPaths()).containsExactly("assignee");
        assertThat(body.status()).as(body.body()).isEqualTo(400);
        assertThat(body.errorPaths()).containsExactly("orQueries.0.nameLike");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0001", "\\u007f", "\\ud800"})
    void in_a_body_the_field_is_named(String escape) {
        Visitor administrator = visitors.officer("control2", "camunda-admin");

        Answer portal = administrator.post("/api/session", "{\"loginName\":\"a" + escape + "\",\"password\":\"x\"}");
        Answer webapp = administrator.put(WEBAPP + "/user/control2/profile",
                "{\"id\":\"control2\",\"firstName\":\"甲" + escape + "\",\"lastName\":\"乙\"}");

        assertThat(portal.status()).as(portal.body()).isEqualTo(400);
        assertThat(portal.errorPaths()).containsExactly("loginName");
        assertThat(webapp.status()).as(webapp.body()).isEqualTo(400);
        assertThat(webapp.errorPaths()).containsExactly("firstName");
    }

    @Test
    void tabs_and_line_ends_are_text() {
        Visitor administrator = visitors.officer("control2", "camunda-admin");

        assertThat(administrator.put(WEBAPP + "/user/control2/profile",
                "{\"id\":\"control2\",\"firstName\":\"甲\\t\\n\",\"lastName\":\"乙\"}").status()).isEqualTo(204);
        assertThat(administrator.get("/api/cases?q=a%0A%09b").status()).isEqualTo(200);
    }
}

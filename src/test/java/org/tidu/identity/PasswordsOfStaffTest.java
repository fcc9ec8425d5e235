package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Passwords of the staff against the rules, whichever door they come by. */
@RunningApplication
class PasswordsOfStaffTest {

    private static final String OFFICER = "password1";

    @Autowired
    private Visitors visitors;

    @Autowired
    private StaffDirectory staff;

    @BeforeEach
    void hire() {
        visitors.hire(OFFICER, "county-430211");
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoMode.PASSWORD, "short", "no-capitals-2025"})
    void whoever_sets_one_is_told_the_rules_and_nothing_is_stored(String bad) {
        Answer refused = visitors.officer(OFFICER, "county-430211")
                .put("/camunda/api/engine/engine/default/user/" + OFFICER + "/credentials", credentials(bad));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("密码至少 10 位", "公开的演示密码");
        assertThat(staff.passwordMatches(OFFICER, Visitors.STAFF_PASSWORD)).isTrue();
    }

    @Test
    void an_administrator_gives_nobody_the_published_password() {
        Visitor administrator = visitors.officer("password2", "camunda-admin");

        Answer refused = administrator.post("/camunda/api/engine/engine/default/user/create", """
                {"profile":{"id":"password3","firstName":"甲","lastName":"乙"},
                 "credentials":{"password":"%s"}}""".formatted(DemoMode.PASSWORD));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(staff.exists("password3")).isFalse();
    }

    @Test
    void the_web_apps_show_the_rule_among_the_others() {
        Answer rules = visitors.officer(OFFICER, "county-430211").post(
                "/camunda/api/engine/engine/default/identity/password-policy",
                "{\"password\":\"" + DemoMode.PASSWORD + "\"}");

        assertThat(rules.json().path("rules")).filteredOn(rule -> !rule.path("valid").asBoolean())
                .singleElement().satisfies(rule ->
                        assertThat(rule.path("placeholder").asText()).isEqualTo("PASSWORD_POLICY_PUBLISHED"));
    }

    static String credentials(String password) {
        return "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
                .formatted(password, Visitors.STAFF_PASSWORD);
    }
}

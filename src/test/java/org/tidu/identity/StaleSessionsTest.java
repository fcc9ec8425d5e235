package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** A new password ends the sessions opened with the old one, all but the one in which it was set. */
@RunningApplication
class StaleSessionsTest {

    private static final String NEW = "Anders-Weg-2025";
    private static final String CHANGE = "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}";

    @Autowired
    private Visitors visitors;

    @Autowired
    private StaffDirectory staff;

    @Test
    void an_officer_changes_it_in_the_portal() {
        Visitor here = visitors.officer("stale1", "county-430211");
        Visitor elsewhere = visitors.officer("stale1", "county-430211");

        Answer changed = here.post("/api/password", CHANGE.formatted(Visitors.STAFF_PASSWORD, NEW));

        assertThat(changed.status()).as(changed.body()).isEqualTo(204);
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void the_web_apps_are_closed_to_the_other_session_as_well() {
        Visitor here = visitors.officer("stale2", "county-430211");
        Visitor elsewhere = visitors.officer("stale2", "county-430211");

        here.post("/api/password", CHANGE.formatted(Visitors.STAFF_PASSWORD, NEW));

        assertThat(tasks(elsewhere)).isEqualTo(401);
        assertThat(tasks(here)).isEqualTo(200);
    }

    @Test
    void an_officer_changes_it_in_the_web_app() {
        Visitor here = visitors.officer("stale3", "county-430211");
        Visitor elsewhere = visitors.officer("stale3", "county-430211");

        setInTheWebApp(here, "stale3");

        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void no_program_changes_it() {
        Visitor browser = visitors.officer("stale4", "county-430211");

        Answer refused = visitors.program("stale4")
                .put("/engine-rest/user/stale4/credentials", PasswordsOfStaffTest.credentials(NEW));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void a_refused_change_ends_nothing() {
        Visitor here = visitors.officer("stale5", "county-430211");
        Visitor elsewhere = visitors.officer("stale5", "county-430211");

        assertThat(here.post("/api/password", CHANGE.formatted("wrong", NEW)).status()).isEqualTo(400);

        assertThat(isSignedIn(elsewhere)).isTrue();
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void an_administrator_sets_another_ones_password_and_stays_signed_in() {
        Visitor administrator = visitors.officer("stale6", "camunda-admin");
        Visitor officer = visitors.officer("stale7", "county-430211");

        setInTheWebApp(administrator, "stale7");

        assertThat(isSignedIn(officer)).isFalse();
        assertThat(isSignedIn(administrator)).isTrue();
    }

    private static void setInTheWebApp(Visitor who, String whose) {
        Answer changed = who.put("/camunda/api/engine/engine/default/user/" + whose + "/credentials",
                PasswordsOfStaffTest.credentials(NEW));
        assertThat(changed.status()).as(changed.body()).isEqualTo(204);
    }

    @Test
    void somebody_of_an_enterprise_changes_it() {
        String uscc = SignUps.nextCode();
        Visitor here = visitors.enterprise(uscc, "stale-shop", SignUps.nextMobile());
        Visitor elsewhere = visitors.stranger();
        elsewhere.logIn("stale-shop", Visitors.ENTERPRISE_PASSWORD);

        Answer changed = here.post("/api/password", CHANGE.formatted(Visitors.ENTERPRISE_PASSWORD, "lotus2026pond"));

        assertThat(changed.status()).as(changed.body()).isEqualTo(204);
        assertThat(elsewhere.get("/api/tasks").status()).isEqualTo(401);
        assertThat(isSignedIn(here)).isTrue();
    }

    private static boolean isSignedIn(Visitor visitor) {
        return visitor.get("/api/session").json().path("authenticated").asBoolean();
    }

    private static int tasks(Visitor visitor) {
        return visitor.get("/camunda/api/engine/engine/default/task?maxResults=1").status();
    }
}

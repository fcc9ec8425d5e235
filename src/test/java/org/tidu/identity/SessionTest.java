package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidu.support.Visitors.STAFF_PASSWORD;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** One log-in for portal and web apps. */
@RunningApplication
class SessionTest {

    @Autowired
    private Visitors visitors;

    @Test
    void a_stranger_has_no_session_and_gets_a_token() {
        Visitor stranger = visitors.stranger();

        Answer session = stranger.get("/api/session");

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json().path("authenticated").asBoolean()).isFalse();
        assertThat(stranger.cookie("TIDU-XSRF")).isNotEmpty();
    }

    @Test
    void an_officer_signs_in_and_sees_the_own_groups() {
        visitors.hire("session1", "county-430211");

        Answer session = visitors.stranger().logIn("session1", STAFF_PASSWORD);

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json().path("kind").asText()).isEqualTo("STAFF");
        assertThat(session.json().path("groups").toString()).isEqualTo("[\"county-430211\"]");
        assertThat(session.json().path("enterprise").isNull()).isTrue();
    }

    @Test
    void an_enterprise_signs_in_with_login_name_in_any_case_or_mobile() {
        String uscc = SignUps.nextCode();
        String mobile = SignUps.nextMobile();
        visitors.enterprise(uscc, "session-shop", mobile);

        Answer byName = visitors.stranger().logIn("Session-Shop", Visitors.ENTERPRISE_PASSWORD);
        Answer byMobile = visitors.stranger().logIn(mobile, Visitors.ENTERPRISE_PASSWORD);

        assertThat(byName.json().path("enterprise").path("uscc").asText()).isEqualTo(uscc);
        assertThat(byMobile.json().path("enterprise").path("role").asText()).isEqualTo("ADMIN");
        assertThat(byMobile.json().path("kind").asText()).isEqualTo("ENTERPRISE");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        visitors.hire("session2", "county-430211");

        Answer wrong = visitors.stranger().logIn("session2", "not-the-password");
        Answer unknown = visitors.stranger().logIn("nobody-at-all", "not-the-password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void what_is_missing_is_named() {
        Visitor stranger = visitors.stranger();
        stranger.get("/api/session");

        assertThat(stranger.post("/api/session", "{}").errorPaths()).containsExactly("loginName", "password");
    }

    @Test
    void the_session_id_and_the_token_change_at_log_in() {
        visitors.hire("session3", "county-430211");
        Visitor visitor = visitors.stranger();
        visitor.logIn("session3", STAFF_PASSWORD);
        String session = visitor.cookie("TIDUSESSION");
        String token = visitor.cookie("TIDU-XSRF");

        visitor.logIn("session3", STAFF_PASSWORD);

        assertThat(visitor.cookie("TIDUSESSION")).isNotEmpty().isNotEqualTo(session);
        assertThat(visitor.cookie("TIDU-XSRF")).isNotEmpty().isNotEqualTo(token);
    }

    @Test
    void a_change_without_the_token_is_refused() {
        Answer refused = visitors.stranger().post("/api/session", "{\"loginName\":\"a\",\"password\":\"b\"}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("detail").asText()).contains("刷新页面");
    }

    @Test
    void logging_out_ends_the_session() {
        Visitor officer = visitors.officer("session4", "county-430211");

        assertThat(officer.delete("/api/session").status()).isEqualTo(204);

        assertThat(officer.get("/api/session").json().path("authenticated").asBoolean()).isFalse();
        assertThat(officer.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(401);
    }

    @Test
    void logging_out_of_the_web_app_ends_the_session_of_the_portal() {
        Visitor officer = visitors.officer("session5", "county-430211");

        Answer loggedOut = officer.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(loggedOut.status()).as(loggedOut.body() + officer.cookie("CAMUNDA-XSRF")).isEqualTo(200);

        assertThat(officer.get("/api/session").json().path("authenticated").asBoolean()).isFalse();
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() {
        visitors.hire("session6", "county-430211");

        Answer session = visitors.stranger().logIn("session6", STAFF_PASSWORD);

        assertThat(session.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("TIDUSESSION=", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_session_of_a_node_that_is_gone_leads_to_the_log_in() {
        Visitor moved = visitors.stranger().with("Cookie", "TIDUSESSION=0123456789ABCDEF0123456789ABCDEF");

        Answer page = moved.get("/camunda/app/tasklist/default/");
        Answer call = moved.get("/camunda/api/engine/engine/default/task?maxResults=1");
        Answer portal = moved.get("/api/tasks");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).isEqualTo("/login?next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F");
        assertThat(call.status()).isEqualTo(401);
        assertThat(portal.status()).isEqualTo(401);
        assertThat(portal.json().path("detail").asText()).contains("重新登录");
        assertThat(moved.get("/api/session").json().path("authenticated").asBoolean()).isFalse();
    }
}

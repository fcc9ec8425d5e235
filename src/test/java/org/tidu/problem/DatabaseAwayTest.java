package org.tidu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.support.Answer;
import org.tidu.support.Faults;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** While the database is away everybody is told to come back, whichever door they came by, and nothing is stored. */
@RunningApplication
class DatabaseAwayTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Faults faults;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void back() {
        faults.away(false);
    }

    @Test
    void the_portal_says_that_nothing_was_accepted_and_when_to_come_back() {
        Visitor somebody = visitors.strangerElsewhere();
        somebody.get("/api/session");
        String code = SignUps.nextCode();
        String signUp = SignUps.json(code, "away-firm", SignUps.nextMobile());
        faults.away(true);

        Answer read = somebody.get("/api/rounds");
        Answer sent = somebody.post("/api/registrations", signUp);

        for (Answer answer : List.of(read, sent)) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("detail").asText()).contains("没有被接收", "未保存任何内容", "重试");
        }
        faults.away(false);
        assertThat(jdbc.sql("select count(*) from enterprise where uscc = ?").param(code).query(Integer.class).single()).isZero();
        assertThat(somebody.post("/api/registrations", signUp).status()).isEqualTo(201);
    }

    @Test
    void who_is_signed_in_stays_so() {
        Visitor officer = visitors.officer("away-officer", "county-430211");
        faults.away(true);

        Answer portal = officer.get("/api/cases");
        Answer tasklist = officer.get("/camunda/api/engine/engine/default/filter/count");
        faults.away(false);

        assertThat(portal.status()).isEqualTo(503);
        assertThat(tasklist.status()).isEqualTo(503);
        assertThat(tasklist.header("Retry-After")).isEqualTo("5");
        assertThat(tasklist.json().path("message").asText()).contains("稍候重试");
        assertThat(officer.get("/camunda/api/engine/engine/default/filter/count").status()).isEqualTo(200);
        assertThat(officer.get("/api/cases").status()).isEqualTo(200);
    }

    @Test
    void a_browser_that_wants_a_page_gets_one() {
        Visitor officer = visitors.officer("away-reader", "county-430211").with("Accept", "text/html,*/*;q=0.8");
        faults.away(true);

        Answer page = officer.get("/camunda/app/tasklist/default/");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<html lang=\"zh-CN\">", "系统繁忙", "稍候重试").doesNotContain("xception");
    }
}

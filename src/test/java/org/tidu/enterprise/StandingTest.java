package org.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** A sign-up is provisional until a roster or an officer confirms it: it writes and saves, and submits nothing before. */
@ProcessTest
class StandingTest {

    @Autowired
    Visitors visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    JdbcClient jdbc;

    private final String uscc = SignUps.nextCode();
    private String round;
    private Visitor firm;
    private Visitor county;

    @BeforeEach
    void givenASignUpNoListKnows() {
        round = "/api/rounds/" + rounds.open().id();
        firm = visitors.strangerElsewhere();
        firm.get("/api/session");
        String login = "fresh" + SignUps.nextMobile();
        Answer answer = firm.post("/api/registrations", SignUps.json(uscc, login, SignUps.nextMobile()));
        assertThat(answer.json().path("message").asText()).contains("天元区工信部门核实", "不能提交");
        firm.logIn(login, Visitors.ENTERPRISE_PASSWORD);
        county = visitors.officer("tianyuan8", "county-430211");
    }

    @Test
    void it_writes_and_saves_and_is_told_why_it_cannot_submit_and_who_confirms() {
        assertThat(firm.put(round + "/start-draft", "{\"version\":0," + data().substring(1)).status()).isEqualTo(200);

        Answer refused = firm.post(round + "/declarations", data());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("尚待核实", "天元区工信部门");
        assertThat(jdbc.sql("select count(*) from declaration_case where uscc = ?").param(uscc).query(Integer.class).single()).isZero();
        assertThat(firm.get(round + "/start-form").json().at("/data/factoryName").asText()).isEqualTo("样例一号智能工厂");
        assertThat(firm.get("/api/enterprise/profile").json().at("/standing/status").asText()).isEqualTo("PROVISIONAL");
    }

    @Test
    void an_officer_of_its_county_is_told_sees_it_and_confirms_and_then_it_submits() {
        assertThat(county.get("/api/messages").body()).contains("新注册企业待核实");
        assertThat(county.get("/api/enterprises/unconfirmed").all("uscc")).contains(uscc);

        assertThat(county.post("/api/enterprises/" + uscc + "/confirmation", "").status()).isEqualTo(204);

        assertThat(county.get("/api/enterprises/unconfirmed").all("uscc")).doesNotContain(uscc);
        assertThat(firm.get("/api/messages").all("title")).contains("企业信息已核实");
        assertThat(firm.post(round + "/declarations", data()).status()).isEqualTo(201);
    }

    @Test
    void a_list_imported_afterwards_confirms_it_under_its_own_name_only() {
        list("株洲别家机械有限公司", 2021);
        assertThat(firm.post(round + "/declarations", data()).status()).isEqualTo(409);

        list("株洲试验机械　有限公司", 2022);

        assertThat(county.get("/api/enterprises/unconfirmed").all("uscc")).doesNotContain(uscc);
        assertThat(firm.post(round + "/declarations", data()).status()).isEqualTo(201);
    }

    @Test
    void who_is_refused_reads_why_and_submits_nothing() {
        assertThat(refuse(county, "  不是本单位  ").status()).isEqualTo(400);
        assertThat(refuse(county, "经电话核实，注册人不是该企业人员").status()).isEqualTo(204);

        assertThat(firm.post(round + "/declarations", data()).json().path("detail").asText()).contains("注册人不是该企业人员");
        assertThat(firm.get("/api/messages").body()).contains("注册人不是该企业人员");
        assertThat(county.get("/api/enterprises/unconfirmed").body()).contains("注册人不是该企业人员");
    }

    @Test
    void another_county_neither_sees_nor_decides_it() {
        Visitor other = visitors.officer("lusong8", "county-430203");

        assertThat(other.get("/api/enterprises/unconfirmed").all("uscc")).doesNotContain(uscc);
        assertThat(other.post("/api/enterprises/" + uscc + "/confirmation", "").status()).isEqualTo(404);
        assertThat(refuse(other, "经电话核实，注册人不是该企业人员").status()).isEqualTo(404);
        assertThat(firm.get("/api/enterprise/profile").json().at("/standing/status").asText()).isEqualTo("PROVISIONAL");
    }

    @Test
    void the_city_decides_for_every_county() {
        Visitor city = visitors.officer("zhuzhou8", "city-4302");

        assertThat(city.get("/api/enterprises/unconfirmed").all("uscc")).contains(uscc);
        assertThat(city.post("/api/enterprises/" + uscc + "/confirmation", "").status()).isEqualTo(204);
    }

    private Answer refuse(Visitor officer, String reason) {
        return officer.post("/api/enterprises/" + uscc + "/refusal", "{\"reason\":\"" + reason + "\"}");
    }

    private void list(String name, int year) {
        jdbc.sql("insert into roster_benchmark (uscc, honour_kind, honour_year, name, imported_by, imported_at) "
                + "values (?, 'HUNAN_BENCHMARK_WORKSHOP', ?, ?, 'zhuzhou1', current_timestamp)").params(uscc, year, name).update();
    }

    private static String data() {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("data", Contents.start()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

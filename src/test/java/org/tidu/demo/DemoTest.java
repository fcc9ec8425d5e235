package org.tidu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.identity.DemoMode;
import org.tidu.support.Answer;
import org.tidu.support.TestDatabase;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** The demonstration after its first start on an empty database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "tidu.evidence.folder=target/evidence/${random.uuid}"})
@Import({Visitors.class, TestDatabase.class})
class DemoTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    Visitors visitors;

    @Autowired
    DemoAccountController accounts;

    @Autowired
    Cases cases;

    @Autowired
    Companies companies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoSeed seed;

    @Test
    void a_case_stands_at_every_stage() {
        Set<Stage> stages = all().stream().map(CaseRow::stage).collect(Collectors.toSet());

        assertThat(stages).isEqualTo(EnumSet.complementOf(EnumSet.of(Stage.REGISTRATION, Stage.SELF_EVALUATION, Stage.BASIC_LISTING)));
    }

    @Test
    void cases_have_ended_in_every_way_a_visitor_is_likely_to_ask_about() {
        Set<Outcome> outcomes = all().stream().map(CaseRow::outcome).collect(Collectors.toSet());

        assertThat(outcomes).contains(Outcome.RECOGNISED, Outcome.RECOGNISED_DIRECTLY, Outcome.NOT_RECOGNISED,
                Outcome.NOT_RECOMMENDED_BY_CITY, Outcome.CITY_DECLINED, Outcome.COUNTY_DECLINED, Outcome.WITHDRAWN);
    }

    @Test
    void every_account_shown_can_sign_in() {
        for (DemoAccount account : accounts.accounts()) {
            Answer answer = visitors.stranger().logIn(account.loginName(), account.password());

            assertThat(answer.status()).as(account.loginName()).isEqualTo(200);
        }
    }

    @Test
    void every_officer_and_expert_has_something_to_do() {
        List<DemoAccount> staff = accounts.accounts().stream()
                .filter(account -> account.start().contains("tasklist")).toList();

        assertThat(staff).hasSize(19).allSatisfy(account -> assertThat(account.next()).startsWith("待办："));
    }

    @Test
    void each_policy_owner_has_begun_a_change() {
        List<DemoAccount> owners = accounts.accounts().stream().filter(account -> account.role().equals("政策制定者")).toList();

        assertThat(owners).hasSize(2).allSatisfy(account -> {
            assertThat(account.next()).startsWith("待办：继续修改规则集草稿 ");
            assertThat(account.start()).isEqualTo("/rule-sets");
            Visitor owner = visitors.stranger();
            owner.logIn(account.loginName(), account.password());
            assertThat(owner.get("/api/workbench/rule-sets").body()).contains("草稿").contains(account.displayName());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tianyuan1", "zhuzhou1", "hunan1", "expert2"})
    void the_list_that_tasklist_opens_with_is_not_empty(String officer) {
        Visitor visitor = visitors.stranger();
        visitor.logIn(officer, DemoMode.PASSWORD);
        String first = visitor.get(ENGINE + "/filter?resourceType=Task&maxResults=9").json().valueStream()
                .min(Comparator.comparing(filter -> filter.path("properties").path("priority").asInt()))
                .orElseThrow().path("id").asText();

        assertThat(visitor.get(ENGINE + "/filter/" + first + "?itemCount=true").json().path("itemCount").asInt())
                .isPositive();
    }

    @Test
    void nobody_switched_the_engine_s_rest_interface_on() {
        for (Visitor caller : List.of(visitors.stranger(), visitors.stranger().withBasic("admin", DemoMode.PASSWORD))) {
            Answer answer = caller.get("/engine-rest/task/count");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("WWW-Authenticate")).isEmpty();
        }
    }

    @Test
    void anybody_may_see_the_accounts() {
        Visitor stranger = visitors.stranger();

        assertThat(stranger.get("/api/demo/accounts").status()).isEqualTo(200);
    }

    @Test
    void everything_it_stored_is_what_was_written() {
        Visitor administrator = visitors.stranger();
        administrator.logIn("admin", DemoMode.PASSWORD);

        Answer answer = administrator.get("/api/integrity");

        assertThat(answer.json().path("intact").asBoolean()).as(answer.body()).isTrue();
        // nobody has asked for paper
        assertThat(answer.json().path("tables")).hasSize(18)
                .filteredOn(table -> !table.path("table").asText().startsWith("application_paper"))
                .allSatisfy(table -> assertThat(table.path("rows").asInt()).as(table.toString()).isPositive());
    }

    @Test
    void every_application_was_handed_in_with_all_files_the_round_asks_for() {
        List<String> handedIn = jdbc.sql("select distinct declaration_number from submission_receipt where form_id = 'application'").query(String.class).list();

        assertThat(handedIn).hasSizeGreaterThan(25).allSatisfy(number -> {
            Visitor enterprise = visitors.stranger();
            enterprise.logIn(loginOf(number), DemoMode.PASSWORD);
            Answer answer = enterprise.get("/api/declarations/" + number + "/evidence");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("missing").isEmpty()).as(answer.body()).isTrue();
            assertThat(answer.json().path("files").valueStream()).hasSizeGreaterThanOrEqualTo(20)
                    .allMatch(file -> file.path("state").asText().equals("READY") && file.path("filed").asBoolean());
        });
    }

    @Test
    void one_of_its_enterprises_has_to_replace_a_file() {
        Visitor enterprise = visitors.stranger();
        enterprise.logIn("cailiao", DemoMode.PASSWORD);
        String number = enterprise.get("/api/declarations").json().at("/0/number").asText();

        Answer answer = enterprise.get("/api/declarations/" + number + "/evidence");

        assertThat(answer.json().path("files").valueStream().filter(file -> !file.path("returned").isNull())).as(answer.body()).singleElement()
                .satisfies(file -> assertThat(file.path("unaudited").asBoolean()).isTrue());
    }

    @Test
    void one_of_its_applications_has_an_answer_that_was_asked_about() {
        assertThat(jdbc.sql("select questions from open_questions where form_id = 'application'").query(String.class).list()).singleElement().asString()
                .contains("enterpriseSize").contains("中型");
    }

    private String loginOf(String number) {
        CreditCode uscc = cases.find(new DeclarationNumber(number)).orElseThrow().uscc();
        return companies.all().stream().filter(company -> company.uscc().equals(uscc)).findFirst().orElseThrow().login();
    }

    @ParameterizedTest
    @CsvSource({"SITE_PHOTO, image/jpeg", "SCENARIO_VIDEO, video/mp4", "MATURITY_REPORT, application/pdf"})
    void its_files_can_be_opened(String category, String type) {
        Visitor county = visitors.stranger();
        county.logIn("tianyuan1", DemoMode.PASSWORD);
        String number = all().stream().filter(row -> row.countyCode().equals("430211") && row.stage() == Stage.COUNTY_REVIEW).findFirst().orElseThrow().number().value();
        String list = "/api/declarations/" + number + "/evidence";
        String id = county.get(list).json().path("files").valueStream().filter(file -> file.path("category").asText().equals(category))
                .findFirst().orElseThrow().path("id").asText();

        Answer answer = county.get(list + "/" + id + "/content");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
    }

    @Test
    void a_second_start_adds_nothing() {
        int before = all().size();

        seed.start();

        assertThat(all()).hasSize(before);
    }

    private List<CaseRow> all() {
        return jdbc.sql("select number from declaration_case").query(String.class).list().stream()
                .map(number -> cases.find(new DeclarationNumber(number)).orElseThrow()).toList();
    }
}

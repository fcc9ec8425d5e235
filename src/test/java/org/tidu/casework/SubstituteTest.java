package org.tidu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Journey;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** A colleague named for some days does an officer's tasks, in that officer's name. The clock stands at 2025-04-24 09:00 in Beijing. */
@ProcessTest
class SubstituteTest {

    private static final String COUNTY = "county-430211";

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private DeclarationNumber number;
    private String task;
    private Visitor principal;
    private Visitor substitute;

    @BeforeEach
    void somebody_has_claimed_a_task_and_will_be_away() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
        task = journey.open(number).id();
        principal = visitors.officer("away1", COUNTY);
        substitute = visitors.officer("deputy1", COUNTY);
        assertThat(inTasklist(principal, "claim", "{\"userId\":\"away1\"}")).isEqualTo(204);
    }

    @Test
    void the_substitute_takes_over_without_a_reason_and_all_read_in_whose_name() {
        assertThat(name(principal, "", "deputy1", "2025-04-24", "2025-04-25").status()).isEqualTo(204);
        assertThat(rows(substitute).at("/0/tasks/0/about").asText()).isEqualTo(number.value());
        assertThat(holder(substitute).path("substitute").asBoolean()).isTrue();

        Answer taken = takeOver(substitute, "");

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().at("/holder/name").asText()).isEqualTo("deputy1");
        assertThat(taken.json().at("/holder/actingFor").asText()).isEqualTo("away1");
        assertThat(holder(principal).path("actingFor").asText()).isEqualTo("away1");
        assertThat(journey.open(number).assignee()).isEqualTo("deputy1");
        assertThat(database.sql("select what || '；' || detail from case_event where declaration_number = ? and who = 'deputy1'")
                .param(number.value()).query(String.class).list())
                .containsExactly("代理接办「县级审核申报材料」；原办理人：away1；理由：代 away1 办理，代理期 2025-04-24 至 2025-04-25");
        assertThat(principal.get("/api/messages").body()).contains("代理人：deputy1 代理 away1", "自 2025-04-24 至 2025-04-25（含首尾两日）");
    }

    @Test
    void who_takes_the_task_back_acts_for_nobody() {
        name(principal, "", "deputy1", "2025-04-24", "2025-04-25");
        takeOver(substitute, "");

        assertThat(takeOver(principal, "提前回来，自己办理").status()).isEqualTo(200);

        assertThat(holder(principal).path("actingFor").isNull()).isTrue();
        assertThat(holder(principal).path("self").asBoolean()).isTrue();
    }

    @Test
    void who_gets_it_again_as_a_colleague_when_the_days_are_over_acts_for_nobody() {
        name(principal, "", "deputy1", "2025-04-24", "2025-04-24");
        takeOver(substitute, "");
        takeOver(principal, "提前回来，自己办理");
        at("2025-04-24T16:00:00Z");

        Answer taken = takeOver(substitute, "原办理人开会，期限将至");

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().at("/holder/self").asBoolean()).isTrue();
        assertThat(taken.json().at("/holder/actingFor").isNull()).isTrue();
        assertThat(acting()).isEmpty();
    }

    @Test
    void who_gives_it_back_and_claims_it_anew_acts_for_nobody() {
        name(principal, "", "deputy1", "2025-04-24", "2025-04-25");
        takeOver(substitute, "");
        assertThat(acting()).containsExactly("away1 deputy1");

        assertThat(inTasklist(substitute, "unclaim", "{}")).isEqualTo(204);
        assertThat(inTasklist(substitute, "claim", "{\"userId\":\"deputy1\"}")).isEqualTo(204);

        assertThat(holder(substitute).path("self").asBoolean()).isTrue();
        assertThat(holder(substitute).path("actingFor").isNull()).isTrue();
        assertThat(acting()).isEmpty();
    }

    @Test
    void what_is_held_for_somebody_is_not_passed_on_without_a_reason_and_the_history_names_all_three() {
        Visitor third = visitors.officer("third1", COUNTY);
        name(principal, "", "deputy1", "2025-04-24", "2025-04-25");
        name(substitute, "", "third1", "2025-04-24", "2025-04-25");
        takeOver(substitute, "");
        assertThat(holder(third).path("substitute").asBoolean()).isFalse();
        assertThat(takeOver(third, "").status()).isEqualTo(400);
        assertThat(acting()).containsExactly("away1 deputy1");

        assertThat(takeOver(third, "代理人也出差，期限将至").status()).isEqualTo(200);

        assertThat(holder(third).path("actingFor").isNull()).isTrue();
        assertThat(database.sql("select detail from case_event where declaration_number = ? and who = 'third1'").param(number.value())
                .query(String.class).list()).containsExactly("原办理人：deputy1（代 away1 办理）；理由：代理人也出差，期限将至");
    }

    @Test
    void it_begins_and_ends_by_itself_with_the_days_of_beijing() {
        name(principal, "", "deputy1", "2025-04-25", "2025-04-26");

        at("2025-04-24T15:59:59Z");
        assertThat(holder(substitute).path("substitute").asBoolean()).as("the last second before").isFalse();
        assertThat(takeOver(substitute, "").status()).isEqualTo(400);
        at("2025-04-24T16:00:00Z");
        assertThat(holder(substitute).path("substitute").asBoolean()).as("the first second").isTrue();
        at("2025-04-26T15:59:59Z");
        assertThat(holder(substitute).path("substitute").asBoolean()).as("the last second").isTrue();
        at("2025-04-26T16:00:00Z");
        assertThat(holder(substitute).path("substitute").asBoolean()).as("the first second after").isFalse();
        assertThat(takeOver(substitute, "").status()).isEqualTo(400);
        assertThat(rows(substitute)).isEmpty();
    }

    @Test
    void ended_early_it_holds_no_longer_and_only_the_principal_or_an_administrator_ends_it() {
        name(principal, "", "deputy1", "2025-04-24", "2025-04-30");
        String id = rows(principal).at("/0/id").asText();
        assertThat(substitute.send("DELETE", "/api/substitutions/" + id, null, null).status()).isEqualTo(404);
        assertThat(holder(substitute).path("substitute").asBoolean()).isTrue();

        assertThat(principal.send("DELETE", "/api/substitutions/" + id, null, null).status()).isEqualTo(204);

        assertThat(holder(substitute).path("substitute").asBoolean()).isFalse();
        assertThat(principal.send("DELETE", "/api/substitutions/" + id, null, null).status()).isEqualTo(404);
        assertThat(database.sql("select ended_by from substitution where id = ?").param(id).query(String.class).single()).isEqualTo("away1");
    }

    @Test
    void others_of_the_office_are_no_substitutes_and_other_offices_see_nothing() {
        name(principal, "", "deputy1", "2025-04-24", "2025-04-25");

        Visitor colleague = visitors.officer("present1", COUNTY);
        assertThat(holder(colleague).path("substitute").asBoolean()).isFalse();
        assertThat(takeOver(colleague, "").status()).isEqualTo(400);
        assertThat(rows(colleague)).hasSize(1);
        assertThat(rows(colleague).at("/0/tasks")).isEmpty();
        assertThat(rows(visitors.officer("lusong1", "county-430203"))).isEmpty();
    }

    @Test
    void who_has_left_the_office_is_a_substitute_no_longer() {
        visitors.hire("gone1", "county-430203");
        Visitor gone = visitors.officer("gone1", COUNTY);
        name(principal, "", "gone1", "2025-04-24", "2025-04-25");
        assertThat(holder(gone).path("substitute").asBoolean()).isTrue();

        database.sql("delete from act_id_membership where user_id_ = 'gone1' and group_id_ = ?").param(COUNTY).update();

        assertThat(takeOver(gone, "").status()).isEqualTo(404);
        assertThat(rows(gone)).isEmpty();
    }

    @Test
    void what_is_not_in_order_is_refused_and_nothing_stored() {
        visitors.hire("lusong1", "county-430203");
        visitors.hire("expert7", "experts-43");
        Visitor expert = visitors.officer("expert8", "experts-43");
        Map<String, String> before = stored.everything();

        assertThat(name(principal, "", "deputy1", "2025-04-23", "2025-04-25").body()).contains("开始日期不能早于今天（2025-04-24）");
        assertThat(name(principal, "", "deputy1", "2025-04-25", "2025-04-24").body()).contains("结束日期不能早于开始日期");
        assertThat(name(principal, "", "deputy1", "2025-04-31", "2025-05-01").errorPaths()).containsExactly("from");
        assertThat(name(principal, "", "deputy1", "2025-04-24", "2026-04-25").errorPaths()).containsExactly("to");
        assertThat(name(principal, "", "", "", "").errorPaths()).containsExactly("substitute", "from", "to");
        for (String nobody : List.of("away1", "lusong1", "expert7", "nobody")) {
            assertThat(name(principal, "", nobody, "2025-04-24", "2025-04-25").status()).as(nobody).isEqualTo(403);
        }
        assertThat(name(substitute, "away1", "deputy1", "2025-04-24", "2025-04-25").status()).as("for somebody else").isEqualTo(403);
        assertThat(name(expert, "", "expert7", "2025-04-24", "2025-04-25").status()).as("experts").isEqualTo(403);

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void an_administrator_names_and_ends_for_whoever_is_away() {
        Visitor administrator = visitors.officer("admin7", "camunda-admin");

        assertThat(name(administrator, "away1", "deputy1", "2025-04-24", "2026-04-24").status()).isEqualTo(204);

        assertThat(holder(substitute).path("substitute").asBoolean()).isTrue();
        assertThat(administrator.send("DELETE", "/api/substitutions/" + rows(administrator).at("/0/id").asText(), null, null).status())
                .isEqualTo(204);
        assertThat(holder(substitute).path("substitute").asBoolean()).isFalse();
    }

    private List<String> acting() {
        return database.sql("select principal || ' ' || substitute from acting_for").query(String.class).list();
    }

    private int inTasklist(Visitor who, String what, String sent) {
        return who.post("/camunda/api/engine/engine/default/task/" + task + "/" + what, sent).status();
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    private static Answer name(Visitor who, String principal, String substitute, String from, String to) {
        return who.post("/api/substitutions",
                "{\"principal\":\"%s\",\"substitute\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(principal, substitute, from, to));
    }

    private static JsonNode rows(Visitor who) {
        return who.get("/api/substitutions").json().path("rows");
    }

    private JsonNode holder(Visitor who) {
        return who.get("/api/office-tasks/" + task + "/summary").json().path("holder");
    }

    private Answer takeOver(Visitor who, String reason) {
        return who.post("/api/office-tasks/" + task + "/takeover", "{\"reason\":\"" + reason + "\"}");
    }
}

package org.tidu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Unprotected;

/** The history of a case names people and offices, not log-in names; an enterprise learns which office, not which officer. */
@ProcessTest
class WhoIsNamedTest {

    private static final String OFFICE = "株洲市工业和信息化局";

    private ApiScene scene;

    @BeforeEach
    void the_city_extends_the_deadline_of_a_declaration(@Autowired ApplicationContext application) throws Exception {
        scene = new ApiScene(application);
        Answer extended = scene.callers().get("city").post("/api/declarations/" + scene.parameters().get("number") + "/extension",
                "{\"deadlineAt\":\"%s\",\"reason\":\"系统故障\"}".formatted(RoundFixture.CLOSES.plusSeconds(86_400)));
        assertThat(extended.status()).as(extended.body()).isEqualTo(200);
    }

    @Test
    void the_enterprise_reads_its_own_people_and_the_office_that_decided() {
        Answer seen = seenBy(ApiScene.OWNER);

        assertThat(seen.json().at("/reviews/0/by").asText()).isEqualTo(OFFICE);
        assertThat(seen.json().path("timeline").findValuesAsText("who")).contains("周敏", OFFICE, "系统");
        assertThat(seen.body()).doesNotContain("scene3");
    }

    @Test
    void an_officer_reads_the_officer_s_name_too() {
        Answer seen = seenBy("county");

        assertThat(seen.json().at("/reviews/0/by").asText()).isEqualTo("scene3（" + OFFICE + "）");
        assertThat(seen.json().path("timeline").findValuesAsText("who")).contains("周敏");
    }

    @Test
    void the_office_is_that_of_the_time_though_the_officer_has_moved_on(@Autowired IdentityService identity) {
        identity.deleteMembership("scene3", "city-4302");
        identity.createMembership("scene3", "county-430203");

        assertThat(seenBy(ApiScene.OWNER).json().at("/reviews/0/by").asText()).isEqualTo(OFFICE);
        assertThat(seenBy("county").json().at("/reviews/0/by").asText()).isEqualTo("scene3（" + OFFICE + "）");
    }

    @Test
    void a_line_from_before_offices_were_kept_names_no_officer_to_the_enterprise(@Autowired JdbcClient database) {
        Unprotected.run(database, "case_review", "update case_review set office = null");
        Unprotected.run(database, "case_event", "update case_event set office = null");

        assertThat(seenBy(ApiScene.OWNER).json().at("/reviews/0/by").asText()).isEqualTo("工作人员");
        assertThat(seenBy(ApiScene.OWNER).body()).doesNotContain("scene3");
        assertThat(seenBy("county").json().at("/reviews/0/by").asText()).isEqualTo("scene3");
    }

    private Answer seenBy(String who) {
        return scene.callers().get(who).get("/api/declarations/" + scene.parameters().get("number"));
    }
}

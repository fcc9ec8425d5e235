package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.support.Answer;
import org.tidu.support.CountyCases;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Rights end at the next request of a session that was opened with them, wherever they were taken away. */
@RunningApplication
class RightsTakenAwayTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String TIANYUAN = "county-430211";
    private static final String LUSONG = "county-430203";

    @Autowired
    private Visitors visitors;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private IdentityService identity;

    @Autowired
    private CountyCases cases;

    @AfterEach
    void clear() {
        identity.clearAuthentication();
    }

    @Test
    void who_is_no_longer_an_administrator_cannot_become_one_again() {
        Visitor former = visitors.officer("rights1", Groups.ADMINISTRATORS);
        assertThat(former.get(ENGINE + "/user/count").json().path("count").asInt()).isPositive();

        identity.deleteMembership("rights1", Groups.ADMINISTRATORS);
        Answer promotion = former.put(ENGINE + "/group/camunda-admin/members/rights1", "");

        assertThat(promotion.status()).isEqualTo(403);
        assertThat(staff.groupsOf("rights1")).isEmpty();
        assertThat(former.get("/camunda/app/admin/default/").status()).isEqualTo(403);
        assertThat(former.get("/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js").status()).isEqualTo(403);
        assertThat(former.with("X-Forwarded-For", "198.51.100.2").get("/actuator/info").status()).isEqualTo(403);
    }

    @Test
    void an_officer_who_moves_to_another_county_sees_and_holds_nothing_of_the_former_one() {
        Task waiting = cases.open("430211");
        Task held = cases.open("430211");
        Visitor officer = visitors.officer("rights2", TIANYUAN);
        assertThat(officer.post(ENGINE + "/task/" + held.getId() + "/claim", "{\"userId\":\"rights2\"}").status())
                .isEqualTo(204);
        assertThat(tasks(officer)).contains(waiting.getId(), held.getId());

        identity.deleteMembership("rights2", TIANYUAN);
        identity.createMembership("rights2", LUSONG);

        assertThat(tasks(officer)).doesNotContain(waiting.getId(), held.getId());
        assertThat(officer.post(ENGINE + "/task/" + waiting.getId() + "/claim", "{\"userId\":\"rights2\"}").status())
                .isIn(403, 404);
        assertThat(officer.get(ENGINE + "/task/" + held.getId()).status()).isIn(403, 404);
        assertThat(cases.find(held.getId()).getAssignee()).as("back with the county").isNull();
        assertThat(cases.find(waiting.getId()).getAssignee()).isNull();
        assertThat(officer.get("/api/session").json().path("groups").toString()).isEqualTo("[\"" + LUSONG + "\"]");
    }

    @Test
    void who_is_removed_is_nobody_and_what_they_held_waits_for_the_colleagues() {
        Task held = cases.open("430211");
        Visitor officer = visitors.officer("rights3", TIANYUAN);
        officer.post(ENGINE + "/task/" + held.getId() + "/claim", "{\"userId\":\"rights3\"}");

        identity.deleteUser("rights3");

        assertThat(officer.get("/api/cases").status()).isEqualTo(401);
        assertThat(officer.get(ENGINE + "/task/count").status()).isEqualTo(401);
        assertThat(cases.find(held.getId()).getAssignee()).isNull();
        assertThat(tasks(visitors.officer("rights4", TIANYUAN))).contains(held.getId());
    }

    @Test
    void a_right_that_was_given_counts_at_the_next_request_too() {
        Visitor officer = visitors.officer("rights5", TIANYUAN);
        assertThat(officer.get("/camunda/app/admin/default/").status()).isEqualTo(403);

        identity.createMembership("rights5", Groups.ADMINISTRATORS);

        assertThat(officer.get("/camunda/app/admin/default/").status()).isEqualTo(200);
        identity.deleteMembership("rights5", Groups.ADMINISTRATORS);
    }

    @Test
    void an_account_its_administrator_removed_ends_in_mid_session() {
        String uscc = SignUps.nextCode();
        Visitor administrator = visitors.enterprise(uscc, "rights-shop1", SignUps.nextMobile());
        Visitor colleague = visitors.enterprise(uscc, "rights-shop2", SignUps.nextMobile());
        String id = administrator.get("/api/enterprise").json().path("members").get(1).path("accountId").asText();
        administrator.post("/api/enterprise/members/" + id + "/approval", "");
        assertThat(colleague.get("/api/tasks").status()).isEqualTo(200);

        administrator.delete("/api/enterprise/members/" + id);

        assertThat(colleague.get("/api/tasks").status()).isEqualTo(401);
    }

    private static List<String> tasks(Visitor officer) {
        return officer.get(ENGINE + "/task?maxResults=2000").all("id");
    }
}

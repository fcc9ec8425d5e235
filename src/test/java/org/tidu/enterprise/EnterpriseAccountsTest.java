package org.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** From sign-up to the approval of a colleague, over the wire. */
@RunningApplication
class EnterpriseAccountsTest {

    @Autowired
    private Visitors visitors;

    @Test
    void sign_up_answers_with_what_happens_next() {
        Visitor visitor = visitors.stranger();
        visitor.get("/api/session");

        Answer signedUp = visitor.post("/api/registrations",
                SignUps.json(SignUps.nextCode(), "accounts-a1", SignUps.nextMobile()));

        assertThat(signedUp.status()).isEqualTo(201);
        assertThat(signedUp.json().path("status").asText()).isEqualTo("ACTIVE");
        assertThat(signedUp.json().path("message").asText()).contains("管理员");
        assertThat(signedUp.json().has("accountId")).isFalse();
    }

    @Test
    void every_bad_field_is_named_at_once() {
        Visitor visitor = visitors.stranger();
        visitor.get("/api/session");

        Answer refused = visitor.post("/api/registrations", SignUps.json("91430200MA4T", "x", "123", "short"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).containsExactly("uscc", "loginName", "mobile", "password");
        assertThat(refused.body()).contains("应为 18 位");
    }

    @Test
    void a_colleague_waits_until_the_administrator_approves() {
        String uscc = SignUps.nextCode();
        Visitor administrator = visitors.enterprise(uscc, "accounts-b1", SignUps.nextMobile());
        Visitor colleague = visitors.enterprise(uscc, "accounts-b2", SignUps.nextMobile());

        assertThat(colleague.get("/api/session").json().path("enterprise").path("status").asText()).isEqualTo("PENDING");
        Answer waiting = colleague.get("/api/enterprise");
        assertThat(waiting.status()).isEqualTo(403);
        assertThat(waiting.body()).contains("等待本企业管理员审核");

        String id = administrator.get("/api/enterprise").json().path("members").get(1).path("accountId").asText();
        Answer approved = administrator.post("/api/enterprise/members/" + id + "/approval", "");

        assertThat(approved.json().path("status").asText()).isEqualTo("ACTIVE");
        assertThat(colleague.get("/api/enterprise").json().path("countyName").asText()).isEqualTo("天元区");
    }

    @Test
    void only_the_administrator_approves_and_removes_and_only_in_the_own_enterprise() {
        String uscc = SignUps.nextCode();
        Visitor administrator = visitors.enterprise(uscc, "accounts-c1", SignUps.nextMobile());
        Visitor colleague = visitors.enterprise(uscc, "accounts-c2", SignUps.nextMobile());
        Visitor foreign = visitors.enterprise(SignUps.nextCode(), "accounts-c3", SignUps.nextMobile());
        String first = administrator.get("/api/enterprise").json().path("members").get(0).path("accountId").asText();
        String second = administrator.get("/api/enterprise").json().path("members").get(1).path("accountId").asText();

        assertThat(colleague.post("/api/enterprise/members/" + second + "/approval", "").status()).isEqualTo(403);
        assertThat(foreign.post("/api/enterprise/members/" + second + "/approval", "").status()).isEqualTo(404);
        assertThat(foreign.delete("/api/enterprise/members/" + second).status()).isEqualTo(404);
        assertThat(administrator.delete("/api/enterprise/members/" + first).status()).isEqualTo(409);
        assertThat(administrator.delete("/api/enterprise/members/" + second).status()).isEqualTo(204);
        assertThat(colleague.get("/api/session").json().path("authenticated").asBoolean()).isFalse();
        assertThat(colleague.get("/api/enterprise").status()).isEqualTo(401);
    }

    @Test
    void only_the_city_appoints_an_administrator() {
        String uscc = SignUps.nextCode();
        Visitor former = visitors.enterprise(uscc, "accounts-e1", SignUps.nextMobile());
        visitors.enterprise(uscc, "accounts-e2", SignUps.nextMobile());
        Visitor city = visitors.officer("accounts-city", "city-4302");
        Answer members = city.get("/api/enterprises/" + uscc + "/members");
        String form = "{\"accountId\":\"%s\"}".formatted(members.json().get(1).path("accountId").asText());
        String address = "/api/enterprises/" + uscc + "/administrator";

        assertThat(former.put(address, form).status()).isEqualTo(403);
        assertThat(visitors.officer("accounts-county", "county-430211").put(address, form).status()).isEqualTo(403);
        assertThat(city.put(address, form).json().path("role").asText()).isEqualTo("ADMIN");
        assertThat(former.get("/api/session").json().path("enterprise").path("role").asText()).isEqualTo("MEMBER");
    }

    @Test
    void the_city_finds_an_enterprise_by_code_or_name() {
        String uscc = SignUps.nextCode();
        visitors.enterprise(uscc, "accounts-f1", SignUps.nextMobile());
        Visitor city = visitors.officer("accounts-city", "city-4302");

        Answer found = city.get("/api/enterprises?q=" + uscc.substring(4).toLowerCase());

        assertThat(found.json().get(0).path("uscc").asText()).isEqualTo(uscc);
        assertThat(found.json().get(0).path("countyName").asText()).isEqualTo("天元区");
        assertThat(city.get("/api/enterprises?q=%25%25").json()).isEmpty();
        assertThat(city.get("/api/enterprises?q=%25").errorPaths()).containsExactly("q");
        assertThat(visitors.officer("accounts-county", "county-430211").get("/api/enterprises").status()).isEqualTo(403);
    }

    @Test
    void an_administrator_hands_over_to_a_colleague_who_has_been_approved() {
        String uscc = SignUps.nextCode();
        Visitor administrator = visitors.enterprise(uscc, "accounts-g1", SignUps.nextMobile());
        Visitor colleague = visitors.enterprise(uscc, "accounts-g2", SignUps.nextMobile());
        String id = administrator.get("/api/enterprise").json().path("members").get(1).path("accountId").asText();
        String form = "{\"accountId\":\"%s\"}".formatted(id);

        assertThat(administrator.put("/api/enterprise/administrator", form).status()).isEqualTo(409);
        administrator.post("/api/enterprise/members/" + id + "/approval", "");
        assertThat(colleague.put("/api/enterprise/administrator", form).status()).isEqualTo(403);
        assertThat(administrator.put("/api/enterprise/administrator", "{}").errorPaths()).containsExactly("accountId");
        assertThat(administrator.put("/api/enterprise/administrator", form).json().path("role").asText()).isEqualTo("ADMIN");

        assertThat(colleague.get("/api/session").json().path("enterprise").path("role").asText()).isEqualTo("ADMIN");
        assertThat(administrator.delete("/api/enterprise/members/" + id).status()).isEqualTo(403);
    }

    @Test
    void a_password_is_changed_with_the_old_one_only() {
        Visitor visitor = visitors.enterprise(SignUps.nextCode(), "accounts-d1", SignUps.nextMobile());

        assertThat(change(visitor, "not-the-old-1", "another2025pw").errorPaths()).containsExactly("oldPassword");
        assertThat(change(visitor, Visitors.ENTERPRISE_PASSWORD, "short").errorPaths()).containsExactly("newPassword");
        assertThat(change(visitor, Visitors.ENTERPRISE_PASSWORD, "another2025pw").status()).isEqualTo(204);

        assertThat(visitors.stranger().logIn("accounts-d1", Visitors.ENTERPRISE_PASSWORD).status()).isEqualTo(401);
        assertThat(visitors.stranger().logIn("accounts-d1", "another2025pw").status()).isEqualTo(200);
    }

    @Test
    void an_officer_changes_the_own_password_by_the_rules_of_the_staff() {
        Visitor officer = visitors.officer("accounts-officer", "county-430211");

        assertThat(change(officer, Visitors.STAFF_PASSWORD, "lotus2025pond").errorPaths()).containsExactly("newPassword");
        assertThat(change(officer, Visitors.STAFF_PASSWORD, "Neues-Tor-2025").status()).isEqualTo(204);
        assertThat(visitors.stranger().logIn("accounts-officer", "Neues-Tor-2025").status()).isEqualTo(200);
    }

    private static Answer change(Visitor visitor, String old, String fresh) {
        return visitor.post("/api/password", "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(old, fresh));
    }
}

package org.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
import org.tidu.term.DeclarationNumber;

/** What an enterprise says of itself: kept by its administrator, prefilled, and frozen with what was sent. */
@ProcessTest
class ProfileTest {

    private static final String OWN = "/api/enterprise/profile";
    private static final String NAME = "株洲新名机械有限公司";

    @Autowired
    Visitors visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    JdbcClient jdbc;

    private final String uscc = SignUps.nextCode();
    private String round;
    private Visitor firm;

    @BeforeEach
    void givenAConfirmedEnterprise() {
        round = "/api/rounds/" + rounds.open().id();
        firm = visitors.enterprise(uscc, "boss" + SignUps.nextMobile(), SignUps.nextMobile());
    }

    @Test
    void what_was_said_at_sign_up_is_not_asked_again() {
        var data = firm.get(round + "/start-form").json().path("data");

        assertThat(data.path("contactName").asText()).isEqualTo("周敏");
        assertThat(data.path("contactMobile").asText()).startsWith("139");
        assertThat(data.path("enterpriseName").asText()).isEqualTo(SignUps.NAME);
    }

    @Test
    void a_changed_profile_stands_in_the_next_form_and_in_no_document_of_before() {
        firm.post(round + "/declarations", start());
        String before = document();

        Answer saved = firm.put(OWN, """
                {"address":"样例路 9 号","contactName":"李新","contactMobile":"13911112222","contactEmail":"li@example.cn"}""");

        assertThat(saved.status()).isEqualTo(200);
        var next = firm.get("/api/rounds/" + rounds.open().id() + "/start-form").json().path("data");
        assertThat(next.path("contactName").asText()).isEqualTo("李新");
        assertThat(next.path("factoryAddress").asText()).isEqualTo("样例路 9 号");
        assertThat(document()).isEqualTo(before);
        assertThat(firm.get(round + "/start-form").json().path("data").has("factoryAddress")).as("of a second factory").isFalse();
    }

    @Test
    void bad_contacts_are_named_and_nothing_is_kept() {
        Answer refused = firm.put(OWN, "{\"address\":null,\"contactName\":\" \",\"contactMobile\":\"1391111\",\"contactEmail\":\"a@b\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).containsExactlyInAnyOrder("contactName", "contactMobile", "contactEmail");
        assertThat(firm.get(OWN).json().at("/profile/contactName").asText()).isEqualTo("周敏");
    }

    @Test
    void a_colleague_reads_and_does_not_change() {
        Visitor colleague = visitors.enterprise(uscc, "mate" + SignUps.nextMobile(), SignUps.nextMobile());
        String mate = firm.get("/api/enterprise").json().path("members").valueStream()
                .filter(member -> member.path("status").asText().equals("PENDING")).findFirst().orElseThrow().path("accountId").asText();
        firm.post("/api/enterprise/members/" + mate + "/approval", "");

        assertThat(colleague.get(OWN).status()).isEqualTo(200);
        assertThat(colleague.put(OWN, "{\"contactName\":\"王五\",\"contactMobile\":\"13911112222\"}").status()).isEqualTo(403);
        assertThat(colleague.put(OWN + "/name", change(NAME, "")).status()).isEqualTo(403);
    }

    @Test
    void a_new_name_holds_at_once_while_nothing_is_under_way_and_has_to_be_confirmed() {
        Answer changed = firm.put(OWN + "/name", change(NAME, ""));

        assertThat(changed.json().path("name").asText()).isEqualTo(NAME);
        assertThat(changed.json().at("/standing/status").asText()).isEqualTo("PROVISIONAL");
        assertThat(firm.post(round + "/declarations", start()).status()).isEqualTo(409);
    }

    @Test
    void while_a_case_is_under_way_the_county_answers_and_the_documents_stay() {
        DeclarationNumber number = new DeclarationNumber(firm.post(round + "/declarations", start()).json().path("number").asText());
        String before = document();
        assertThat(firm.put(OWN + "/name", change(NAME, "太短")).errorPaths()).containsExactly("reason");
        Answer asked = firm.put(OWN + "/name", change(NAME, "营业执照已变更登记，附新执照"));
        assertThat(asked.json().path("name").asText()).isEqualTo(SignUps.NAME);
        assertThat(firm.put(OWN + "/name", change(NAME, "营业执照已变更登记，附新执照")).status()).isEqualTo(409);
        Visitor county = visitors.officer("tianyuan9", "county-430211");
        assertThat(county.get("/api/messages").body()).contains("企业变更待核实");
        assertThat(county.get("/api/enterprises/name-changes").all("uscc")).contains(uscc);
        assertThat(answer(visitors.officer("lusong9", "county-430203"), true, "").status()).isEqualTo(404);

        assertThat(answer(county, true, "").status()).isEqualTo(204);

        var profile = firm.get(OWN).json();
        assertThat(profile.path("name").asText()).isEqualTo(NAME);
        assertThat(profile.at("/standing/status").asText()).isEqualTo("CONFIRMED");
        assertThat(document()).isEqualTo(before);
        assertThat(firm.get("/api/declarations/" + number).body()).contains("核实企业变更", SignUps.NAME);
        assertThat(firm.get("/api/messages").all("title")).contains("企业变更已核实");
        assertThat(answer(county, true, "").status()).isEqualTo(404);
    }

    @Test
    void a_confirmed_change_of_county_says_which_cases_stay_where_they_are() {
        DeclarationNumber number = new DeclarationNumber(firm.post(round + "/declarations", start()).json().path("number").asText());
        firm.put(OWN + "/name", change(SignUps.NAME, "厂区整体搬迁至芦淞区，已完成").replace("430211", "430203"));
        Visitor county = visitors.officer("tianyuan9", "county-430211");
        assertThat(asked(county).at("/staying/0").asText())
                .isEqualTo(number + "（" + Contents.start().get("factoryName") + "），天元区");

        assertThat(answer(county, true, "").status()).isEqualTo(204);

        assertThat(firm.get(OWN).json().path("countyCode").asText()).isEqualTo("430203");
        assertThat(firm.get("/api/messages").body()).contains("所在县市区变更为芦淞区，今后新发起的申报由其办理", "在办的申报不移交",
                number + "（" + Contents.start().get("factoryName") + "）仍由天元区办理");
        assertThat(jdbc.sql("select county_code from declaration_case where number = ?").param(number.value()).query(String.class).single())
                .isEqualTo("430211");
        assertThat(county.get("/api/declarations/" + number).status()).isEqualTo(200);
        assertThat(visitors.officer("lusong9", "county-430203").get("/api/declarations/" + number).status()).isEqualTo(404);
    }

    @Test
    void a_new_name_alone_speaks_of_no_county() {
        firm.post(round + "/declarations", start());
        firm.put(OWN + "/name", change(NAME, "营业执照已变更登记，附新执照"));
        Visitor county = visitors.officer("tianyuan9", "county-430211");
        assertThat(asked(county).path("staying")).isEmpty();

        answer(county, true, "");

        assertThat(firm.get("/api/messages").body()).contains("今后提交的材料使用新的信息").doesNotContain("不移交");
    }

    @Test
    void a_refusal_gives_its_reason_and_changes_nothing() {
        firm.post(round + "/declarations", start());
        firm.put(OWN + "/name", change(NAME, "营业执照已变更登记，附新执照"));
        Visitor county = visitors.officer("tianyuan9", "county-430211");

        assertThat(answer(county, false, "缺").status()).isEqualTo(400);
        assertThat(answer(county, false, "执照上的名称与所填不一致，请核对").status()).isEqualTo(204);

        var profile = firm.get(OWN).json();
        assertThat(profile.path("name").asText()).isEqualTo(SignUps.NAME);
        assertThat(profile.at("/change/answer").asText()).contains("不一致");
        assertThat(firm.get("/api/messages").body()).contains("执照上的名称与所填不一致");
    }

    /** Of this enterprise: others may wait for the same county. */
    private JsonNode asked(Visitor county) {
        return county.get("/api/enterprises/name-changes").json().valueStream().filter(change -> change.path("uscc").asText().equals(uscc)).findFirst().orElseThrow();
    }

    private Answer answer(Visitor officer, boolean confirmed, String answer) {
        return officer.post("/api/enterprises/" + uscc + "/name-change", "{\"decision\":\"" + (confirmed ? "CONFIRM" : "REFUSE") + "\",\"answer\":\"" + answer + "\"}");
    }

    private static String change(String name, String reason) {
        return "{\"name\":\"" + name + "\",\"countyCode\":\"430211\",\"reason\":\"" + reason + "\"}";
    }

    private String document() {
        return jdbc.sql("select d.content || d.sha256 || c.enterprise_name from declaration_document d join declaration_case c "
                + "on c.number = d.declaration_number where c.uscc = ?").param(uscc).query(String.class).single();
    }

    private static String start() {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("data", Contents.start()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

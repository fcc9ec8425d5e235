package org.tidu.recognition.recognised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Groups;
import org.tidu.casefile.Cases;
import org.tidu.casefile.history.CaseEvent;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.Outcome;
import org.tidu.declaration.Journey;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/** 撤销认定: proposed by one officer of the province, confirmed by another; the factory stays in the public list, marked so. */
@ProcessTest
class RevocationTest {

    private static final String NUMBER = "ZZ2025A-430211-0001";
    private static final String TEN = "现场核查与申报材料不";

    @Autowired
    private RoundFixture rounds;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseLog log;

    @Autowired
    private RecognisedTable recognised;

    private Visitor one;
    private Visitor other;

    @BeforeEach
    void a_factory_is_recognised() {
        Round round = rounds.open();
        jdbc.sql("insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, "
                + "county_name, tier, stage, deadline_at, created_at, updated_at, outcome) values (?, ?, '批次', ?, '株洲试验机械有限公司', "
                + "'样例一号智能工厂', '430211', '天元区', 'ADVANCED', 'CLOSED', current_timestamp, current_timestamp, current_timestamp, 'RECOGNISED')")
                .params(NUMBER, round.id().value(), Journey.MEMBER.uscc().value()).update();
        recognised.add(new RecognisedFactory(new DeclarationNumber(NUMBER), 2025, new Tier("ADVANCED"), "430211", "天元区", "株洲试验机械有限公司", "样例一号智能工厂", false,
                Instant.parse("2025-06-01T00:00:00Z"), null, null));
        one = visitors.officer("hunanOne", "province-43");
        other = visitors.officer("hunanTwo", "province-43");
    }

    @Test
    void two_officers_of_the_province_revoke_it_and_list_file_history_and_firm_say_so() throws IOException {
        assertThat(propose(one, TEN).status()).isEqualTo(204);
        assertThat(row().path("revokedAt").isNull()).as("nobody outside hears of a proposal").isTrue();
        assertThat(messages(Groups.ofEnterprise(Journey.MEMBER.uscc()))).isEmpty();
        assertThat(messages("province-43")).singleElement().asString().contains("待确认：撤销认定", TEN);
        assertThat(open(one).path(0).path("own").asBoolean()).isTrue();
        assertThat(open(other).path(0).path("own").asBoolean()).isFalse();
        assertThat(open(other).path(0).path("reason").asText()).isEqualTo(TEN);

        assertThat(answer(other, true, null).status()).isEqualTo(204);

        assertThat(row().path("revokedAt").asText()).startsWith("2025-04-24");
        assertThat(row().path("revokedFor").asText()).isEqualTo(TEN);
        assertThat(cells()).endsWith("2025-04-24", TEN);
        assertThat(messages(Groups.ofEnterprise(Journey.MEMBER.uscc()))).singleElement().asString()
                .contains("认定已撤销：样例一号智能工厂", "理由：" + TEN);
        assertThat(log.events(new DeclarationNumber(NUMBER))).extracting(CaseEvent::what, CaseEvent::detail, CaseEvent::who)
                .containsExactly(tuple("撤销认定", TEN, "hunanTwo"));
        assertThat(cases.find(new DeclarationNumber(NUMBER)).orElseThrow().outcome()).isEqualTo(Outcome.RECOGNISED);
        assertThat(open(other)).isEmpty();
    }

    @Test
    void who_proposed_it_cannot_confirm_it() {
        propose(one, TEN);

        Answer refused = answer(one, true, null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("提出和确认须由两个人办理");
        assertThat(row().path("revokedAt").isNull()).isTrue();
        assertThat(open(other)).hasSize(1);
    }

    @Test
    void who_does_not_agree_says_why_and_the_recognition_holds_until_somebody_proposes_anew() {
        propose(one, TEN);

        assertThat(answer(other, false, "不同意").status()).isEqualTo(400);
        assertThat(answer(other, false, "核查结论尚未形成，不予撤销").status()).isEqualTo(204);

        assertThat(row().path("revokedAt").isNull()).isTrue();
        assertThat(messages(Groups.ofEnterprise(Journey.MEMBER.uscc()))).isEmpty();
        assertThat(log.events(new DeclarationNumber(NUMBER))).isEmpty();
        assertThat(answer(other, true, null).status()).as("nothing is open any more").isEqualTo(404);
        assertThat(propose(other, TEN).status()).isEqualTo(204);
        assertThat(answer(one, true, "同意撤销").status()).as("it need not be ten characters").isEqualTo(400);
        assertThat(answer(one, true, "经复核情况属实，同意撤销").status()).isEqualTo(204);
        assertThat(row().path("revokedAt").isNull()).isFalse();
    }

    @Test
    void a_reason_has_ten_characters_and_nothing_is_revoked_twice_or_that_was_never_recognised() {
        assertThat(propose(one, TEN.substring(1)).status()).isEqualTo(400);
        assertThat(propose(one, TEN.substring(1)).json().at("/errors/0/path").asText()).isEqualTo("reason");
        assertThat(one.post("/api/recognised/" + NUMBER + "/revocation", "{}").status()).isEqualTo(400);
        assertThat(one.post("/api/recognised/ZZ2025A-430211-0009/revocation", "{\"reason\":\"" + TEN + "\"}").status()).isEqualTo(404);

        assertThat(propose(one, TEN).status()).isEqualTo(204);
        assertThat(propose(other, TEN).body()).contains("正待另一人确认");
        answer(other, true, null);
        assertThat(propose(one, TEN).body()).contains("已经撤销");
        assertThat(jdbc.sql("select count(*) from recognition_revocation").query(Integer.class).single()).isEqualTo(1);
    }

    private static Answer propose(Visitor officer, String reason) {
        return officer.post("/api/recognised/" + NUMBER + "/revocation", "{\"reason\":\"" + reason + "\"}");
    }

    private static Answer answer(Visitor officer, boolean confirmed, String words) {
        return officer.post("/api/recognised/" + NUMBER + "/revocation/answer",
                "{\"confirmed\":" + confirmed + (words == null ? "" : ",\"words\":\"" + words + "\"") + "}");
    }

    private static JsonNode open(Visitor officer) {
        return officer.get("/api/recognised/revocations").json();
    }

    private JsonNode row() {
        return visitors.stranger().get("/api/recognised").json().path("rows").path(0);
    }

    private List<String> messages(String recipient) {
        return jdbc.sql("select title || '|' || body from portal_message where recipient = ?").param(recipient).query(String.class).list();
    }

    /** The last line of the file. */
    private List<String> cells() throws IOException {
        List<String> line = new ArrayList<>();
        byte[] file = RecognisedSheet.write(recognised.first(new RecognisedFilter(null, null, null), 10),
                Map.of("ADVANCED", "先进级"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0).getRow(1).forEach(cell -> line.add(cell.getStringCellValue()));
        }
        return line;
    }
}

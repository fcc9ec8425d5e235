package org.tidu.round.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What the page of a round tells everybody, and how the city's office keeps it. */
@ProcessTest
class RoundPageTest {

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private String round;
    private Visitor city;
    private Visitor stranger;

    @BeforeEach
    void open() {
        round = "/api/rounds/" + rounds.open().id();
        city = visitors.officer("zhuzhou7", "city-4302");
        stranger = visitors.stranger();
    }

    @Test
    void its_conditions_are_those_of_its_rule_set_its_own_tier_first() {
        Answer conditions = stranger.get(round + "/conditions");

        assertThat(conditions.all("tier")).containsExactly("ADVANCED", "BASIC", "EXCELLENT", "LEADING");
        var scenarios = conditions.json().at("/0/conditions").valueStream()
                .filter(one -> one.path("code").asText().equals("SCENARIO_COUNT")).findFirst().orElseThrow();
        assertThat(scenarios.path("clause").asText()).endsWith("一（九）");
        assertThat(scenarios.path("required").asText()).contains("10");
        assertThat(conditions.json().at("/0/conditions").valueStream().map(one -> one.path("clause").asText()))
                .allMatch(clause -> !clause.isBlank());
        assertThat(conditions.body()).doesNotContain("缺少");
    }

    @Test
    void what_to_prepare_is_read_off_the_forms() {
        Answer preparation = stranger.get(round + "/preparation");

        assertThat(preparation.all("formId")).containsExactly("declaration-start", "maturity-self-evaluation", "application");
        assertThat(preparation.json().findValuesAsText("label"))
                .contains("工厂名称", "报告编号", "企业简介", "场景实例", "资产总额（前一年）", "来料合格率").doesNotContain("统一社会信用代码");
        assertThat(preparation.body()).contains("每行填写场景、建设层级、实例名称、场景解决方案供应商");
    }

    @Test
    void a_published_file_is_everybodys_to_save_and_opens_nowhere() {
        byte[] notice = Pdfs.of("notice");

        Answer published = publish("关于组织申报的通知.pdf", notice);

        assertThat(published.status()).isEqualTo(201);
        String file = published.json().path("id").asText();
        assertThat(stranger.get(round + "/notice").json().at("/files/0/name").asText()).isEqualTo("关于组织申报的通知.pdf");
        Answer saved = stranger.get(round + "/files/" + file);
        assertThat(DigestUtils.sha256Hex(saved.body())).isEqualTo(published.json().path("sha256").asText());
        assertThat(saved.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(saved.header("Content-Disposition")).startsWith("attachment;").contains("filename*=UTF-8''");
        assertThat(saved.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void a_page_that_calls_itself_a_pdf_is_refused_and_nothing_is_stored() {
        Answer refused = publish("通知.pdf", "<html><script>alert(1)</script></html>".getBytes());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).containsExactly("file");
        assertThat(refused.body()).contains("按内容识别");
        assertThat(stored()).isZero();
    }

    @Test
    void the_same_content_is_published_once() {
        publish("通知.pdf", Pdfs.of("notice"));

        assertThat(publish("通知（二）.pdf", Pdfs.of("notice")).status()).isEqualTo(409);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void who_does_not_publish_rounds_publishes_no_file() {
        for (String[] other : new String[][] {{"tianyuan7", "county-430211"}, {"hunan7", "province-43"}, {"admin7", "camunda-admin"}}) {
            Answer refused = visitors.officer(other[0], other[1])
                    .post(round + "/files", Pdfs.MULTIPART, Pdfs.upload("通知.pdf", Pdfs.of("notice")));
            assertThat(refused.status()).as(other[1]).isEqualTo(403);
        }
        assertThat(stored()).isZero();
    }

    @Test
    void a_withdrawn_file_is_given_to_nobody_and_stays_stored() {
        String file = publish("通知.pdf", Pdfs.of("notice")).json().path("id").asText();

        assertThat(city.delete(round + "/files/" + file).status()).isEqualTo(204);

        assertThat(stranger.get(round + "/files/" + file).status()).isEqualTo(404);
        assertThat(stranger.get(round + "/notice").json().path("files")).isEmpty();
        assertThat(stored()).isEqualTo(1);
        assertThat(city.delete(round + "/files/" + file).status()).isEqualTo(404);
    }

    @Test
    void a_file_of_another_round_is_not_found_in_this_one() {
        String file = publish("通知.pdf", Pdfs.of("notice")).json().path("id").asText();

        assertThat(stranger.get("/api/rounds/" + rounds.open().id() + "/files/" + file).status()).isEqualTo(404);
    }

    @Test
    void contacts_are_replaced_as_a_whole_and_a_bad_one_changes_nothing() {
        Answer kept = city.put(round + "/contacts", """
                {"contacts":[{"office":"株洲市工业和信息化局","person":"王工","phone":"0731-28681031","email":"zz@example.cn","address":""},
                             {"office":"天元区科工局","person":null,"phone":"0731-28680000","email":null,"address":"样例路 1 号"}]}""");
        assertThat(kept.status()).isEqualTo(200);

        Answer refused = city.put(round + "/contacts", """
                {"contacts":[{"office":" ","phone":"abc","email":"a@b"}]}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).containsExactlyInAnyOrder("contacts[0].office", "contacts[0].phone", "contacts[0].email");
        var contacts = stranger.get(round + "/notice").json().path("contacts");
        assertThat(contacts.findValuesAsText("office")).isEqualTo(List.of("株洲市工业和信息化局", "天元区科工局"));
        assertThat(contacts.at("/0/address").isNull()).isTrue();
    }

    @Test
    void a_round_nobody_may_know_of_tells_nothing() {
        jdbc.sql("update declaration_round set status = 'DRAFT' where id = ?").param(round.substring("/api/rounds/".length())).update();

        for (String part : List.of("conditions", "preparation", "notice", "deadlines")) {
            assertThat(stranger.get(round + "/" + part).status()).as(part).isEqualTo(404);
        }
        assertThat(publish("通知.pdf", Pdfs.of("notice")).status()).isEqualTo(404);
    }

    private Answer publish(String name, byte[] content) {
        return city.post(round + "/files", Pdfs.MULTIPART, Pdfs.upload(name, content));
    }

    private int stored() {
        return jdbc.sql("select count(*) from round_file where round_id = ?").param(round.substring("/api/rounds/".length()))
                .query(Integer.class).single();
    }
}

package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** Notices for everybody, objections by people with a name, their identity for the province only. */
@ProcessTest
class ObjectionEndpointTest {

    private static final String GOOD =
            "{\"name\":\"张三\",\"contact\":\"13900000000\",\"content\":\"填报的生产线并未投入使用，请核查\"}";

    /** Five working days after Thursday 24 April 2025: Sunday the 27th is worked, the 30th is the last. */
    private static final Instant END = Instant.parse("2025-04-30T16:00:00Z");

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private RecognitionBench bench;
    private DeclarationNumber number;

    @BeforeEach
    void publish_a_notice(@Autowired ApplicationContext application) {
        bench = new RecognitionBench(application);
        number = new DeclarationNumber(bench.openCase(5000, 5));
        bench.start("public-notice", number, Map.of());
    }

    @Test
    void everybody_reads_the_running_notices_and_only_what_is_public() {
        Answer notices = visitors.stranger().get("/api/notices");

        assertThat(notices.status()).isEqualTo(200);
        assertThat(notices.all("declarationNumber")).contains(number.value());
        assertThat(notices.json().get(0).fieldNames()).toIterable().containsExactlyInAnyOrder("declarationNumber",
                "enterpriseName", "factoryName", "countyName", "tier", "publishedAt", "endsAt");
    }

    @Test
    void the_last_instant_is_in_time() {
        Visitor objector = enterprise();
        clock.set(END);

        assertThat(visitors.stranger().get("/api/notices").all("declarationNumber")).contains(number.value());
        assertThat(objector.post(path(), GOOD).status()).isEqualTo(201);
    }

    @Test
    void a_notice_that_has_ended_is_not_listed_and_takes_no_objection() {
        clock.set(END.plusMillis(1));

        assertThat(visitors.stranger().get("/api/notices").all("declarationNumber")).doesNotContain(number.value());
        Answer late = enterprise().post(path(), GOOD);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("不再受理异议");
    }

    @Test
    void a_stranger_cannot_object() {
        Visitor stranger = visitors.stranger();
        stranger.get("/api/session");

        assertThat(stranger.post(path(), GOOD).status()).isEqualTo(401);
    }

    @Test
    void an_enterprise_objects_and_the_province_sees_who() {
        Answer received = enterprise().post(path(), GOOD);

        assertThat(received.status()).isEqualTo(201);
        assertThat(received.json().path("id").asText()).isNotEmpty();
        Answer seen = visitors.officer("hunan7", "province-43").get(path());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.all("name")).containsExactly("张三");
        assertThat(seen.all("contact")).containsExactly("13900000000");
    }

    @Test
    void the_province_which_decides_on_objections_raises_none() {
        Answer refused = visitors.officer("hunan7", "province-43").post(path(), GOOD);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("省级人员不提出异议");
        assertThat(stored()).isZero();
    }

    @Test
    void nobody_below_the_province_sees_who_objected() {
        enterprise().post(path(), GOOD);

        assertThat(visitors.officer("zhuzhou7", "city-4302").get(path()).status()).isEqualTo(403);
        assertThat(visitors.officer("expert7", "experts-43").get(path()).status()).isEqualTo(403);
        assertThat(enterprise().get(path()).status()).isEqualTo(403);
        assertThat(visitors.stranger().get(path()).status()).isEqualTo(401);
    }

    @Test
    void a_bad_objection_names_every_field_and_leaves_nothing_behind() {
        Answer refused = enterprise().post(path(), "{\"name\":\"匿名\",\"contact\":\"微信\",\"content\":\"不服\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorPaths()).containsExactly("name", "contact", "content");
        assertThat(enterprise().post(path(), "{\"name\":\"张三\",\"phone\":\"1\"}").status()).isEqualTo(400);
        assertThat(visitors.officer("hunan7", "province-43").get(path()).json()).isEmpty();
    }

    @Test
    void a_case_without_a_notice_is_not_found() {
        String another = bench.openCase(5000, 5);

        assertThat(enterprise().post("/api/declarations/" + another + "/objections", GOOD).status()).isEqualTo(404);
    }

    @Test
    void an_account_its_enterprise_has_not_approved_cannot_object() {
        String uscc = SignUps.nextCode();
        visitors.enterprise(uscc, "objector-first", SignUps.nextMobile());
        Visitor pending = visitors.enterprise(uscc, "objector-pending", SignUps.nextMobile());

        Answer refused = pending.post(path(), GOOD);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("等待本企业管理员审核");
        assertThat(stored()).isZero();
    }

    @Test
    void of_twenty_five_objections_of_one_account_five_become_tasks_and_a_refused_one_does_not_count() {
        Visitor objector = enterprise();
        for (int i = 0; i < 10; i++) {
            assertThat(objector.post(path(), "{}").status()).isEqualTo(400);
        }
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();

        AtOnce.run(25, i -> answers.add(objector.post(path(), GOOD).status()));
        Answer next = objector.post(path(), GOOD);

        assertThat(answers).filteredOn(status -> status == 201).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(20);
        assertThat(stored()).isEqualTo(5);
        assertThat(next.header("Retry-After")).isNotEmpty();
        assertThat(next.json().path("detail").asText()).contains("小时后再试");
    }

    @Test
    void an_address_with_many_accounts_raises_four_times_as_many() {
        for (int i = 0; i < 20; i++) {
            assertThat(at("198.51.100.90").post(path(), GOOD).status()).isEqualTo(201);
        }

        assertThat(at("198.51.100.90").post(path(), GOOD).status()).isEqualTo(429);
        assertThat(stored()).isEqualTo(20);
    }

    private Visitor at(String address) {
        return enterprise().at(address);
    }

    private int stored() {
        return jdbc.sql("select count(*) from objection where declaration_number = ?").param(number.value())
                .query(Integer.class).single();
    }

    private String path() {
        return "/api/declarations/" + number + "/objections";
    }

    private Visitor enterprise() {
        String mobile = SignUps.nextMobile();
        return visitors.enterprise(SignUps.nextCode(), "objector" + mobile, mobile);
    }
}

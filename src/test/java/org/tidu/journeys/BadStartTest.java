package org.tidu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Stored;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** The start form over its endpoint, field by field: what is wrong is named by path and label, nothing is stored. */
@ProcessTest
class BadStartTest {

    private static final List<String> REQUIRED = List.of("factoryName", "countyCode", "factoryAddress", "legalForm",
            "industry", "contactName", "contactMobile", "commitment");

    @Autowired
    Visitors visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Stored stored;

    @Autowired
    TestClock clock;

    private final SoftAssertions softly = new SoftAssertions();
    private String uscc;
    private Visitor enterprise;
    private String path;
    private Map<String, String> before;

    @BeforeEach
    void an_enterprise_and_an_open_round() {
        uscc = SignUps.nextCode();
        enterprise = visitors.enterprise(uscc, "start" + uscc.substring(12).toLowerCase(), SignUps.nextMobile());
        path = "/api/rounds/" + rounds.open().id() + "/declarations";
        before = stored.now();
    }

    @Test
    void wrong_types_texts_too_long_and_options_that_are_none() {
        List<SpoiltField> spoilt = SpoiltField.of("declaration-start");
        assertThat(spoilt).hasSizeGreaterThan(25);

        for (SpoiltField one : spoilt) {
            Map.Entry<String, Object> wrong = one.values().entrySet().iterator().next();
            refused(wrong.getKey(), wrong.getValue(), one.field());
        }
        nothingIsStored();
    }

    @Test
    void texts_that_break_the_pattern_of_their_field() {
        refused("contactMobile", "12345", "联系人手机");
        refused("contactMobile", "138000000011", "联系人手机");
        refused("contactEmail", "not an address", "联系人邮箱");
        refused("factoryName", "厂".repeat(101), "工厂名称");
        refused("factoryAddress", "路".repeat(201), "工厂地址");
        refused("contactName", "张".repeat(51), "联系人");
        refused("countyCode", "430100", "工厂所在县市区");
        refused("commitment", false, "真实性");
        refused("factoryName", "　 ", "工厂名称");
        nothingIsStored();
    }

    @Test
    void a_required_field_that_is_missing_or_null() {
        for (String field : REQUIRED) {
            Map<String, Object> missing = new TreeMap<>(Contents.start());
            missing.remove(field);
            named(field + " missing", field, start(missing));
            refused(field, null, "");
        }
        named("nothing at all", "factoryName", start(Map.of()));
        nothingIsStored();
    }

    @Test
    void a_key_the_form_does_not_have() {
        refused("nonsense", "x", "nonsense");
        nothingIsStored();
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        Answer answer = start(Map.of("factoryName", 7, "legalForm", "NO_SUCH_OPTION"));

        assertThat(answer.errorPaths()).containsAll(REQUIRED.stream().map(field -> "data." + field).toList());
    }

    @Test
    void nobody_starts_in_another_ones_name() {
        Map<String, Object> content = new TreeMap<>(Contents.start());
        content.putAll(Map.of("uscc", "91430200MA4L16JN41", "enterpriseName", "别人的公司"));

        Answer answer = start(content);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        Answer started = enterprise.get("/api/declarations/" + answer.json().path("number").asText());
        assertThat(started.json().path("uscc").asText()).isEqualTo(uscc);
        assertThat(started.body()).doesNotContain("别人的公司", "91430200MA4L16JN41");
    }

    @Test
    void a_round_that_is_over_or_has_not_begun_takes_nothing() {
        for (Instant outside : List.of(RoundFixture.CLOSES.plusSeconds(1), Instant.parse("2025-04-23T23:59:59Z"))) {
            clock.set(outside);
            Answer answer = start(Contents.start());
            softly.assertThat(answer.status()).as(outside + answer.body()).isEqualTo(409);
            softly.assertThat(answer.body()).contains("申报期为 2025-04-24 08:00 至 2025-04-28 24:00");
        }
        nothingIsStored();
    }

    private void refused(String field, Object value, String label) {
        Map<String, Object> content = new TreeMap<>(Contents.start());
        content.put(field, value);
        Answer answer = start(content);
        named(field + " = " + value, field, answer);
        softly.assertThat(answer.body()).as(field + " = " + value).contains(label);
    }

    private void named(String what, String field, Answer answer) {
        String seen = what.substring(0, Math.min(60, what.length())) + ": " + answer.body();
        softly.assertThat(answer.status()).as(seen).isEqualTo(400);
        softly.assertThat(answer.errorPaths()).as(seen).contains("data." + field);
    }

    private Answer start(Map<String, Object> content) {
        try {
            return enterprise.post(path, new ObjectMapper().writeValueAsString(Map.of("data", content)));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private void nothingIsStored() {
        softly.assertThat(stored.now()).isEqualTo(before);
        softly.assertAll();
    }
}

package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.engine.process.Processes;
import org.tidu.enterprise.AccountRole;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** A county signs what its page shows: the candidates may have changed since it was opened. */
@ProcessTest
class RankingSignatureTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private RoundWalk walk;

    @Autowired
    private Journey journey;

    @Autowired
    private Processes processes;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Lists lists;

    @Autowired
    private ListItemTable items;

    @Autowired
    private Visitors visitors;

    private Round round;
    private Visitor county;
    private String first;
    private String second;

    @BeforeEach
    void two_firms_are_reviewed() {
        round = walk.open();
        county = visitors.officer("tianyuan7", "county-430211");
        first = reviewed(1);
        second = reviewed(2);
    }

    @Test
    void a_firm_reviewed_after_the_page_was_opened_is_named_and_nothing_is_signed() {
        List<String> shown = shown();
        String third = reviewed(3);

        Answer refused = sign(shown);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("新增 " + third).contains("尚未签署");
        nothingIsSigned();
    }

    @Test
    void a_firm_that_withdrew_after_the_page_was_opened_is_named_and_nothing_is_signed() {
        List<String> shown = shown();
        processes.message("message_declarationWithdrawn", first, Map.of());
        jobs.run();

        Answer refused = sign(shown);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains(first + " 已不在候选之列");
        nothingIsSigned();
    }

    @Test
    void a_firm_sent_twice_is_refused() {
        assertThat(sign(List.of(first, second, second)).status()).isEqualTo(409);
        nothingIsSigned();
    }

    @Test
    void what_its_form_refuses_leaves_the_draft_as_it_was_and_is_signed_when_it_is_put_right() {
        Answer refused = sign(first, "缺", second);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asText()).contains("至少写 10 个字");
        nothingIsSigned();
        assertThat(sign(first, "该项目的设备没有投入使用", second).status()).isEqualTo(200);
    }

    @Test
    void what_the_page_shows_is_signed_in_its_order() {
        assertThat(sign(List.of(second, first)).status()).isEqualTo(200);
        jobs.run();

        ListRow signed = lists.find(list(), 1).orElseThrow();
        assertThat(signed.isLocked()).isTrue();
        assertThat(items.of(signed)).extracting(item -> item.number().value()).containsExactly(second, first);
    }

    private void nothingIsSigned() {
        jobs.run();
        assertThat(lists.get(list()).isLocked()).isFalse();
        assertThat(county.get(ranking()).json().path("version").asInt()).as("the draft is as it was").isZero();
    }

    private List<String> shown() {
        List<String> numbers = new ArrayList<>();
        for (JsonNode row : county.get(ranking()).json().path("rows")) {
            numbers.add(row.path("number").asText());
        }
        assertThat(numbers).containsExactlyInAnyOrder(first, second);
        return numbers;
    }

    private Answer sign(List<String> numbers) {
        return send(numbers.stream().map(number -> Map.<String, Object>of("number", number, "recommended", true)).toList());
    }

    /** One is left out, with this reason, and one recommended. */
    private Answer sign(String left, String remark, String recommended) {
        return send(List.of(Map.of("number", left, "recommended", false, "remark", remark), Map.of("number", recommended, "recommended", true)));
    }

    private Answer send(List<Map<String, Object>> rows) {
        try {
            return county.post(ranking() + "/signature", JSON.writeValueAsString(Map.of("version", 0, "rows", rows)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String reviewed(int firm) {
        EnterpriseMember member = new EnterpriseMember("%08d".formatted(firm), "signed" + firm, "联系人" + firm, new CreditCode(SignUps.nextCode()),
                "株洲第" + firm + "签署样例有限公司", "430211", AccountRole.ADMIN);
        journey.listed(member);
        DeclarationNumber number = journey.start(round, member, Contents.start()).number();
        journey.enterprise(number, member, Contents.maturity(2.15));
        journey.enterprise(number, member, Contents.application());
        journey.officer(number, CountyReviews.recommends());
        return number.value();
    }

    private String ranking() {
        return "/api/rounds/" + round.id() + "/lists/430211/ranking";
    }

    private ListRef list() {
        return ListRef.county(round.id(), RoundBench.TIANYUAN);
    }
}

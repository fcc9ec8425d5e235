package org.tidu.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Behind the buttons that Tasklist does not show stands the refusal. */
@RunningApplication
class StartingByHandTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String STARTABLE = ENGINE
            + "/process-definition?startableInTasklist=true&startablePermissionCheck=true&active=true&latest=true&maxResults=9";

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"county-430211", "city-4302", "province-43", "experts-43", "policy-owners"})
    void nobody_makes_a_task_by_hand(String group) {
        Visitor officer = visitors.officer("hand-" + group, group);

        Answer refused = officer.post(ENGINE + "/task/create", "{\"name\":\"自建任务\"}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-430211", "province-43", "experts-43", "policy-owners"})
    void nobody_below_or_above_the_city_starts_a_process(String group) {
        Visitor officer = visitors.officer("hand-" + group, group);

        Answer refused = officer.post(ENGINE + "/process-definition/key/round/submit-form", "{\"variables\":{}}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(officer.get(STARTABLE).json()).isEmpty();
    }

    @Test
    void the_city_starts_rounds_and_nothing_else() {
        Visitor officer = visitors.officer("hand-city", "city-4302");

        assertThat(officer.get(STARTABLE).all("key")).containsExactly("round");
    }

    @ParameterizedTest
    @CsvSource({"declaration", "county-recommendation", "city-summary", "provincial-review", "public-notice", "rule-change",
            "release-merge"})
    void not_even_the_city_starts_another_process(String process) {
        Answer refused = visitors.officer("hand-city", "city-4302")
                .post(ENGINE + "/process-definition/key/" + process + "/start", "{}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    }
}

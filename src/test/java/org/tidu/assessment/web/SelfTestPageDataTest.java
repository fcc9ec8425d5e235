package org.tidu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitors;

/** What the page of the self-test reads before it asks anything. */
@RunningApplication
class SelfTestPageDataTest {

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"/api/rule-sets", "/api/rule-sets/digital", "/api/rule-sets/questions", "/api/scenarios", "/api/official-texts"})
    void anybody_may_keep_it_and_asks_whether_it_still_holds(String path) {
        Answer first = visitors.stranger().get(path);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(first.response().headers().allValues("Set-Cookie")).isEmpty();
        Answer again = visitors.stranger().with("If-None-Match", first.header("ETag")).get(path);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void the_questions_are_the_form_of_the_newest_edition() {
        assertThat(visitors.stranger().get("/api/rule-sets/questions").json().path("id").asText()).isEqualTo("self-test");
    }
}

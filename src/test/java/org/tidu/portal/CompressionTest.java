package org.tidu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** Text goes over slow lines compressed, to whoever takes it so. */
@ProcessTest
class CompressionTest {

    @Autowired
    Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"/api/scenarios", "/api/rule-sets/digital", "/camunda/app/tasklist/locales/zh.json"})
    void what_is_long_is_compressed(String path) {
        Answer answer = visitors.officer("zip1", "city-4302").with("Accept-Encoding", "gzip").get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void whoever_does_not_ask_for_it_gets_it_plain() {
        assertThat(visitors.stranger().get("/api/scenarios").header("Content-Encoding")).isEmpty();
    }

    @Test
    void what_a_caller_holds_compressed_is_still_found_unchanged() {
        Answer first = visitors.stranger().with("Accept-Encoding", "gzip").get("/api/scenarios");

        Answer again = visitors.stranger().with("Accept-Encoding", "gzip").with("If-None-Match", first.header("ETag"))
                .get("/api/scenarios");

        assertThat(again.status()).isEqualTo(304);
    }
}

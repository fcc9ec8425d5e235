package org.tidu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitors;

@RunningApplication
@TestPropertySource(properties = {"tidu.trusted-proxies=", "tidu.assessment.rate-limit.per-second=1",
    "tidu.assessment.rate-limit.burst=3"})
class RateLimitedRequestsTest {

    @Autowired
    private Visitors visitors;

    @Test
    void who_asks_too_often_is_told_when_to_ask_again_whatever_address_it_claims() {
        List<Answer> answers = IntStream.range(0, 20)
                .mapToObj(i -> visitors.stranger().with("X-Forwarded-For", "203.0.113." + i).get("/api/scenarios"))
                .toList();

        assertThat(answers).extracting(Answer::status).startsWith(200, 200, 200).containsOnly(200, 429);
        Answer refused = answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asText()).isEqualTo("请求过于频繁，请 1 秒后再试");
    }
}

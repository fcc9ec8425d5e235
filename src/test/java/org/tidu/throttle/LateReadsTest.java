package org.tidu.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tidu.problem.ProblemWriter;
import org.tidu.time.ReceiptTime;

/** What only reads gives way in a rush; what is handed in never does. */
class LateReadsTest {

    private static final Instant NOW = Instant.parse("2025-04-28T16:00:00Z");

    private final LateReads filter = new LateReads(new ThrottleSettings(30, 5, 0, 50, Duration.ofSeconds(10)),
            Clock.fixed(NOW, ZoneOffset.UTC), new ProblemWriter(Jackson2ObjectMapperBuilder.json().build()));

    @Test
    void a_page_that_waited_for_ten_seconds_is_still_answered() throws Exception {
        assertThat(answered("GET", Duration.ofSeconds(10)).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void one_that_waited_longer_is_asked_for_again(String method) throws Exception {
        MockHttpServletResponse answer = answered(method, Duration.ofMillis(10_001));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getContentAsString()).contains("请 10 秒后再打开", "已提交的内容不受影响");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void what_is_handed_in_is_taken_however_long_it_waited(String method) throws Exception {
        assertThat(answered(method, Duration.ofMinutes(5)).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answered(String method, Duration waited) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/rounds");
        request.setAttribute(ReceiptTime.class.getName(), NOW.minus(waited));
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(chain.getRequest() != null).as("went on").isEqualTo(response.getStatus() == 200);
        return response;
    }
}

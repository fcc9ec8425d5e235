package org.tidu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Whatever is sent is judged or refused with reasons; nothing breaks, nothing is worth a warning. */
@RunningApplication
class AnyBodyTest {

    private static final int BODIES = 2000;
    private static final long SEED = 20250424;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Autowired
    private Visitors visitors;

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stop() {
        root().detachAppender(log);
    }

    @Test
    void thousands_of_spoilt_questions_are_answered_or_refused() {
        Visitor visitor = visitors.stranger();
        SpoiltQuestions questions = new SpoiltQuestions(SEED);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < BODIES; i++) {
            byte[] body = questions.next();
            Answer answer = visitor.post("/api/assessments", "application/json", body);
            String what = "body " + i + " " + new String(body, StandardCharsets.UTF_8) + " → " + answer.body();
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() == 200) {
                assertThat(answer.json().path("results").isArray()).as(what).isTrue();
            } else {
                assertRefused(answer, what);
            }
        }
        assertThat(statuses).containsOnlyKeys(200, 400).allSatisfy((status, times) -> assertThat(times).isGreaterThan(200));
        assertThat(log.list).filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN)).isEmpty();
    }

    private static void assertRefused(Answer answer, String what) {
        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
        assertThat(answer.json().path("errors")).as(what).isNotEmpty().allSatisfy(error -> {
            assertThat(error.path("path").isTextual()).isTrue();
            assertThat(error.path("message").asText()).containsPattern("\\p{IsHan}");
        });
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}

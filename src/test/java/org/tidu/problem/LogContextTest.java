package org.tidu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.Faults;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What an answer says and what stands in the log can be brought together. */
@ProcessTest
class LogContextTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Faults faults;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listens() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void back() {
        faults.away(false);
        root().detachAppender(log);
    }

    @Test
    void each_request_has_a_number_of_its_own_in_answer_and_log_whatever_the_sender_calls_it() {
        Visitor officer = visitors.officer("log-officer", "county-430211").with("X-Request-Id", "ours-1234");
        String first = officer.get("/api/rounds").header("X-Request-Id");
        log.list.clear();
        faults.away(true);

        Answer away = officer.get("/api/declarations/ZZ2025A-430211-0001/documents");

        assertThat(away.status()).isEqualTo(503);
        String number = away.header("X-Request-Id");
        assertThat(number).matches("[0-9a-f]{8}-[0-9a-f]{4}").isNotEqualTo(first);
        assertThat(named()).isNotEmpty().allSatisfy(context -> assertThat(context)
                .containsEntry("request", number).containsEntry("case", "ZZ2025A-430211-0001"));
    }

    @Test
    void an_address_that_is_no_number_of_a_case_leaves_nothing_in_the_log() {
        Visitor officer = visitors.officer("log-officer", "county-430211");
        faults.away(true);
        log.list.clear();

        officer.get("/api/declarations/root_signed_in/documents");

        assertThat(named()).isNotEmpty().noneMatch(context -> context.containsKey("case"));
    }

    @Test
    void what_is_named_for_a_while_gives_way_to_what_was_named_before() {
        LogContext.during(new DeclarationNumber("ZZ2025A-430211-0001"), () -> {
            LogContext.during(new DeclarationNumber("ZZ2025A-430211-0002"), () -> LoggerFactory.getLogger("inner").info("within"));
            LoggerFactory.getLogger("outer").info("around");
        });
        LoggerFactory.getLogger("none").info("outside");

        assertThat(log.list.stream().filter(line -> List.of("inner", "outer", "none").contains(line.getLoggerName())))
                .extracting(line -> line.getMDCPropertyMap().get("case"))
                .containsExactly("ZZ2025A-430211-0002", "ZZ2025A-430211-0001", null);
    }

    private List<Map<String, String>> named() {
        return log.list.stream().filter(line -> line.getLoggerName().startsWith("org.tidu.problem"))
                .map(ILoggingEvent::getMDCPropertyMap).toList();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}

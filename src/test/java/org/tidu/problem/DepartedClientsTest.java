package org.tidu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says of answers that could not be written. */
class DepartedClientsTest {

    private final Logger jersey = (Logger) LoggerFactory.getLogger("org.glassfish.jersey.server.ServerRuntime$Responder");
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        new DepartedClients();
        logged.start();
        jersey.addAppender(logged);
    }

    @AfterEach
    void leave() {
        jersey.detachAppender(logged);
    }

    @Test
    void a_browser_that_left_is_not_logged_and_every_other_fault_is() {
        jersey.error("could not be written", new IllegalStateException(new ClientAbortException(new IOException("Broken pipe"))));
        assertThat(logged.list).isEmpty();

        jersey.error("could not be written", new IllegalStateException("no writer for this type"));
        jersey.error("could not be mapped");
        assertThat(logged.list).extracting(ILoggingEvent::getMessage).containsExactly("could not be written", "could not be mapped");
    }

    @Test
    void elsewhere_it_is_logged() {
        Logger other = (Logger) LoggerFactory.getLogger("org.tidu.problem.Elsewhere");
        other.addAppender(logged);

        other.error("left", new ClientAbortException(new IOException("Broken pipe")));

        assertThat(logged.list).hasSize(1);
    }

    @Test
    void a_page_that_was_left_while_it_came_is_neither_answered_nor_logged() throws Exception {
        Logger problems = (Logger) LoggerFactory.getLogger(ProblemHandler.class);
        problems.addAppender(logged);
        try {
            assertThat(new ProblemHandler().unexpected(new ClientAbortException(new IOException("Broken pipe")))).isNull();
            assertThat(logged.list).isEmpty();

            assertThat(new ProblemHandler().unexpected(new IOException("a file cannot be read")).getStatusCode().value()).isEqualTo(500);
            assertThat(logged.list).hasSize(1);
        } finally {
            problems.detachAppender(logged);
        }
    }
}

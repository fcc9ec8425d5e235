package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tidu.support.RawRequest;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitors;

/** No address, however odd, is a fault of the program: each is refused with a 4xx, in Chinese, and no line of error. */
@RunningApplication
class OddAddressesTest {

    private static final List<String> ROOTS = List.of("/", "/api/cases", "/api/session", "/engine-rest/engine",
            "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task", "/actuator/health", "/error",
            "/assets/x.js");
    private static final List<String> FORMS = List.of("%s/../engine-rest/engine", "/x/..%s", "/x/%%2e%%2e%s", "/.%s", "/./%s",
            "/x/../..%s", "/..%s", "%s/..", "%s/.", "%s..;/", "%s;a=b", ";%s", "%s%%00", "%s%%0a", "%s%%", "%s%%zz",
            "%s%%c0%%af", "%s%%ff", "%s\\..\\", "%s?a=%%zz", "%s?%%", "%s?a[]=1", "%s?a={}|", "%s#frag", "/%s", "//evil.example%s",
            "%s//", "%s%%2f", "%s%%252e%%252e", "%s%%5c..", "%s\u00e4", "%s?\u00ff", "%s/%%F0%%9F%%98%%80", "*%s", "http://evil.example%s");
    private static final List<String> ODD = Stream.concat(
            Stream.of("*", "/error", "/error?x", "/error/../x", "/camunda", "/camunda/", "/camunda/app", "/camunda/app/",
                    "/camunda/app/nothing/default/", "/camunda/app/nothing", "/camunda/app/tasklist/nothing/",
                    "/camunda/app/tasklist", "/camunda/app/tasklist/default", "/camunda/app/cockpit/nothing/",
                    "/camunda/app/nothing/nothing/x/y", "/camunda/app//default/", "/camunda/app/%20/default/",
                    "/camunda/lib/nothing.js", "/camunda/api", "/camunda/api/", "/camunda/api/nothing",
                    "/camunda/api/engine", "/camunda/api/engine/engine/nothing/task", "/camunda/api/admin/auth/user/nothing",
                    "/camunda/api/cockpit/plugin/nothing/x", "/camunda/api/tasklist/plugin/nothing/static/x.js",
                    "/camunda/api/admin/plugin/adminPlugins/static/../../x", "/camunda/app/welcome/default/setup/",
                    "/engine-rest", "/engine-rest/", "/engine-rest/nothing", "/engine-rest/engine/nothing/task",
                    "/actuator", "/actuator/nothing", "/actuator/health/nothing", "/api", "/api/", "/api/nothing",
                    "/api/declarations/%20", "/api/rounds/" + "9".repeat(300), "/api/openapi/../x", "/WEB-INF/web.xml",
                    "/META-INF/MANIFEST.MF", "/" + "a".repeat(7000), "/api/cases?" + "a=1&".repeat(1500),
                    "/camunda/app/tasklist/default/" + "a/".repeat(2000), "/" + "../".repeat(500), "/" + "%2e".repeat(1000),
                    "/" + ";a=b".repeat(500), "/index.html/x", "/index.html;x", "/favicon.ico/..", "/api/rosters/%E2%80%AE"),
            ROOTS.stream().flatMap(root -> FORMS.stream().map(form -> form.formatted(root)))).toList();

    @Autowired
    private Visitors visitors;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "county-430211", "camunda-admin"})
    void every_odd_address_is_refused_or_answered_and_none_fails(String group) {
        String session = group.equals("nobody") ? "" : session("odd-" + group, group);
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            // reads first: a forged change may cost the session
            List<String> failed = Stream.of("GET", "POST")
                    .flatMap(method -> ODD.stream().map(address -> new RawRequest(method, address, session)))
                    .map(request -> fault(request, log)).flatMap(Optional::stream).toList();

            assertThat(failed).isEmpty();
        } finally {
            root.detachAppender(log);
        }
    }

    private Optional<String> fault(RawRequest request, ListAppender<ILoggingEvent> log) {
        log.list.clear();
        String answer = request.send(port);
        int status = RawRequest.status(answer);
        List<String> lines = List.copyOf(log.list).stream()
                .filter(line -> line.getLevel().isGreaterOrEqual(Level.ERROR) || line.getThrowableProxy() != null)
                .map(ILoggingEvent::getLoggerName).toList();
        boolean plain = status < 400 || answer.contains("application/problem+json") || answer.contains("text/html")
                || answer.contains("\"type\":\"") || answer.contains("Content-Length: 0\r\n");
        return status > 0 && status < 500 && lines.isEmpty() && plain && !answer.contains("Exception:")
                ? Optional.empty()
                : Optional.of(request.method() + " " + request.address().substring(0, Math.min(70, request.address().length()))
                        + " " + status + " " + lines + " " + answer.substring(Math.max(0, answer.length() - 120)));
    }

    private String session(String id, String group) {
        return visitors.officer(id, group).cookie("TIDUSESSION");
    }
}

package org.tidu.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.TiduApplication;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.round.RoundFixture;
import org.tidu.support.Eventually;
import org.tidu.support.Jobs;
import org.tidu.support.PostRoom;
import org.tidu.support.ProcessTest;
import org.tidu.support.RawRequest;
import org.tidu.support.SignUps;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.Arrivals;
import org.tidu.time.NodeArrivals;

/** Two nodes on one database: what has reached the one in time is in time, though the other one looks after the deadline. */
@ProcessTest
@Timeout(120)
class TwoNodesDeadlineTest {

    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired Journey journey;
    @Autowired RoundFixture rounds;
    @Autowired Jobs jobs;
    @Autowired CaseTable cases;
    @Autowired ManagementService management;
    @Autowired TimerGate gate;
    @Autowired NodeArrivals arrivals;

    private ConfigurableApplicationContext other;
    private CompletableFuture<Void> timer = CompletableFuture.completedFuture(null);

    @BeforeEach
    void anotherNode() {
        other = new SpringApplicationBuilder(TiduApplication.class, Visitors.class).profiles("test")
                .initializers(new PostRoom(), context -> {
                    GenericApplicationContext node = (GenericApplicationContext) context;
                    node.registerBean("dataSource", DataSource.class, () -> database, bean -> bean.setDestroyMethodName(""));
                    node.registerBean("clock", TestClock.class, () -> clock, bean -> bean.setPrimary(true));
                })
                // it says how far it has got when it starts, and then when this test lets it
                .run("--server.port=0", "--tidu.nodes.announce-every=1h");
    }

    @AfterEach
    void itStops() {
        other.close();
        // of a red test, too: no timer of it is run behind the tests that follow
        timer.handle((done, broken) -> broken).join();
    }

    @Test
    void what_the_other_node_received_in_time_and_has_not_read_to_its_end_is_waited_for() throws Exception {
        journey.listed();
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        // the person whom the other tests sign up: accounts stay from test to test, and only the first of an enterprise needs no approval
        Visitor firm = other.getBean(Visitors.class).enterprise(Journey.MEMBER.uscc().value(), "messages", SignUps.nextMobile());
        String task = firm.get("/api/tasks").all("id").get(0);
        Instant deadline = row(number).deadlineAt();
        clock.set(deadline);
        byte[] body = new ObjectMapper().writeValueAsBytes(Map.of("data", Contents.application()));
        try (Socket slow = begun(firm, "/api/tasks/" + task + "/completion", body)) {
            clock.set(deadline.plusSeconds(31));
            other.getBean(NodeArrivals.class).announce();

            timer = CompletableFuture.runAsync(this::timersOf);

            assertThatThrownBy(() -> timer.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(row(number).stage()).isEqualTo(Stage.PREPARATION);
            slow.getOutputStream().write(body, 10, body.length - 10);
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(RawRequest.status(answer)).as(task + "\n" + answer).isEqualTo(200);
            other.getBean(NodeArrivals.class).announce();
            timer.get(20, TimeUnit.SECONDS);
        }

        jobs.run();
        assertThat(row(number).outcome()).isNull();
        assertThat(row(number).submittedAt()).isEqualTo(deadline);
        assertThat(row(number).stage()).isEqualTo(Stage.COUNTY_REVIEW);
    }

    @Test
    void a_node_that_has_answered_what_came_in_time_holds_nobody_up_and_one_that_stops_or_falls_silent_neither() {
        Instant deadline = clock.instant();
        assertThat(arrivals.isLeft(deadline)).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(arrivals.isLeft(deadline)).isTrue();
        other.getBean(NodeArrivals.class).announce();
        assertThat(arrivals.isLeft(deadline)).isFalse();
        assertThat(arrivals.isLeft(clock.instant())).isTrue();

        jdbc.sql("update node_arrivals set announced_at = announced_at - interval '16' second").update();
        assertThat(arrivals.isLeft(clock.instant())).isFalse();
        other.getBean(NodeArrivals.class).announce();
        assertThat(arrivals.isLeft(clock.instant())).isTrue();

        other.close();
        assertThat(jdbc.sql("select count(*) from node_arrivals").query(Integer.class).single()).isZero();
    }

    private CaseRow row(DeclarationNumber number) {
        return cases.find(number).orElseThrow();
    }

    /** As the job executor of this node does, see {@link GatedJobs}. */
    private void timersOf() {
        List<Job> due = management.createJobQuery().timers().executable().orderByJobDuedate().asc().list();
        assertThat(due).isNotEmpty();
        for (Job job : due) {
            gate.pass(job.getId());
            if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                management.executeJob(job.getId());
            }
        }
    }

    /** Sent but for most of its body; the node has begun with it. */
    private Socket begun(Visitor visitor, String path, byte[] body) throws Exception {
        int port = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: TIDUSESSION=" + visitor.cookie("TIDUSESSION") + "; TIDU-XSRF="
                + visitor.cookie("TIDU-XSRF") + "\r\nX-TIDU-XSRF: " + visitor.cookie("TIDU-XSRF") + "\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
        Socket socket = new Socket("127.0.0.1", port);
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body, 0, 10);
        Arrivals there = other.getBean(Arrivals.class);
        Eventually.holds("the node has begun", () -> there.oldest().isPresent());
        return socket;
    }
}

package org.tidu.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.RawRequest;
import org.tidu.support.SignUps;
import org.tidu.support.SlowRequest;
import org.tidu.support.SlowSenders;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.Arrivals;

/** Whoever falls silent in the middle of a request is waited for for twenty seconds; then nothing of it is left. */
@SlowSenders
class SilenceTest {

    private static final Duration SHIPPED = Duration.ofSeconds(20);

    @Autowired ServerProperties server;
    @Autowired ServletWebServerApplicationContext application;
    @Autowired SlowBodies slow;
    @Autowired Arrivals arrivals;
    @Autowired Visitors visitors;
    @Autowired Journey journey;
    @Autowired RoundFixture rounds;
    @Autowired JdbcClient jdbc;

    private AbstractProtocol<?> protocol;

    @BeforeEach
    void the_server_runs_with_what_is_shipped() {
        protocol = (AbstractProtocol<?>) ((TomcatWebServer) application.getWebServer()).getTomcat().getConnector().getProtocolHandler();
        assertThat(server.getTomcat().getConnectionTimeout()).isEqualTo(SHIPPED);
        assertThat(protocol.getConnectionTimeout()).isEqualTo((int) SHIPPED.toMillis());
        assertThat(protocol.getKeepAliveTimeout()).isEqualTo(60_000);
    }

    @AfterEach
    void and_again() {
        protocol.setConnectionTimeout((int) SHIPPED.toMillis());
    }

    @Test
    void half_an_application_followed_by_silence_leaves_nothing_behind_and_the_whole_can_be_handed_in_afterwards() throws Exception {
        journey.listed();
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        Visitor firm = visitors.enterprise(Journey.MEMBER.uscc().value(), "messages", SignUps.nextMobile());
        String address = "/api/tasks/" + firm.get("/api/tasks").all("id").get(0) + "/completion";
        byte[] body = new ObjectMapper().writeValueAsBytes(Map.of("data", Contents.application()));
        Map<String, String> before = new Stored(jdbc).now();
        protocol.setConnectionTimeout(300);

        String told;
        try (SlowRequest silent = SlowRequest.begun(application.getWebServer().getPort(), firm, "POST", address,
                Map.of("Content-Type", "application/json"), body.length).sends(Arrays.copyOf(body, body.length / 2))) {
            told = silent.answerAndEnd();
        }

        assertThat(RawRequest.status(told)).as(told).isEqualTo(408);
        assertThat(told).contains("application/problem+json", "Connection: close", "未保存任何内容");
        assertThat(slow.waiting()).isZero();
        long longest = System.nanoTime() + SHIPPED.toNanos();
        while (arrivals.oldest().isPresent()) {
            assertThat(System.nanoTime()).as("its thread is free").isLessThan(longest);
            Thread.onSpinWait();
        }
        assertThat(new Stored(jdbc).now()).isEqualTo(before);
        protocol.setConnectionTimeout((int) SHIPPED.toMillis());
        Answer whole = firm.send("POST", address, "application/json", body);
        assertThat(whole.status()).as(whole.body()).isEqualTo(200);
    }
}

package org.tidu.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.HandStopwatch;
import org.tidu.support.RawRequest;
import org.tidu.support.SlowLines;
import org.tidu.support.SlowRequest;
import org.tidu.support.SlowSenders;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Whoever sends slowly is waited for as long as it is worth; nobody holds the threads of a node by sending a byte now and then. */
@SlowSenders
class SlowBodiesTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Duration MORE_THAN_PATIENCE = Duration.ofSeconds(21);

    @Autowired SlowBodies slow;
    @Autowired HandStopwatch stopwatch;
    @Autowired Visitors visitors;
    @Autowired SlowLines lines;

    private Visitor stranger;

    @BeforeEach
    void a_stranger_looks_at_the_portal() {
        stranger = visitors.strangerElsewhere();
        stranger.get("/api/session");
    }

    @AfterEach
    void connections_end() {
        lines.hangUp();
        waitingAre(0);
    }

    @Test
    void a_byte_now_and_then_is_not_waited_for_and_the_sender_is_told_that_nothing_was_saved() {
        for (String address : List.of("/api/session", "/api/registrations")) {
            SlowRequest trickling = begun("POST", address, JSON, 1000);
            waitingAre(1);
            stopwatch.advance(MORE_THAN_PATIENCE);

            String answer = trickling.sends((byte) '{').answerAndEnd();

            assertThat(RawRequest.status(answer)).as(answer).isEqualTo(408);
            assertThat(answer).contains("application/problem+json", "Connection: close", "发送过慢", "网络过慢，提交的内容没有收完，未保存任何内容");
            waitingAre(0);
        }
    }

    @Test
    void so_it_is_where_a_filter_reads_the_body_for_the_engine() {
        stranger = visitors.officer("slow1", "county-430211");
        SlowRequest trickling = begun("POST", "/camunda/api/engine/engine/default/group?maxResults=10", JSON, 1000);
        waitingAre(1);
        stopwatch.advance(MORE_THAN_PATIENCE);

        String answer = trickling.sends((byte) '{').answerAndEnd();

        assertThat(RawRequest.status(answer)).as(answer).isEqualTo(408);
        assertThat(answer).contains("application/problem+json", "Connection: close", "发送过慢", "网络过慢");
    }

    @Test
    void a_body_that_nobody_reads_keeps_no_thread_either_and_the_answer_goes_out_before_it() {
        for (String method : List.of("GET", "PUT")) {
            SlowRequest unread = begun(method, "/api/session", JSON, 1000);
            assertThat(RawRequest.status(unread.head())).isIn(200, 405);
            waitingAre(1);
            stopwatch.advance(MORE_THAN_PATIENCE);

            long sent = System.nanoTime();
            unread.sends((byte) '{').answerAndEnd();

            assertThat(Duration.ofNanos(System.nanoTime() - sent)).as("it is this byte that ends it, not the silence after it").isLessThan(Duration.ofSeconds(15));
            waitingAre(0);
        }
    }

    @Test
    void one_address_keeps_a_share_of_the_threads_waiting_and_others_are_served() {
        for (int i = 0; i < 3; i++) {
            begun("POST", "/api/session", from("203.0.113.7"), 1000);
        }
        waitingAre(3);
        stopwatch.advance(Duration.ofSeconds(3));

        String another = begun("POST", "/api/session", from("203.0.113.7"), 1000).answerAndEnd();
        SlowRequest elsewhere = begun("POST", "/api/session", from("203.0.113.8"), 40);

        assertThat(RawRequest.status(another)).as(another).isEqualTo(408);
        assertThat(another).contains("从您所在的网络");
        waitingAre(4);
        elsewhere.sends("{\"loginName\":\"nobody\",\"password\":\"none\"}".getBytes());
        assertThat(RawRequest.status(elsewhere.head())).isEqualTo(401);
    }

    private static Map<String, String> from(String address) {
        return Map.of("Content-Type", "application/json", "X-Forwarded-For", address);
    }

    private SlowRequest begun(String method, String address, Map<String, String> headers, int length) {
        return lines.begun(stranger, method, address, headers, length);
    }

    private void waitingAre(int expected) {
        long longest = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (slow.waiting() != expected) {
            assertThat(System.nanoTime()).as(slow.waiting() + " are waited for").isLessThan(longest);
            Thread.onSpinWait();
        }
    }
}

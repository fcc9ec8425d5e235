package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.store.UploadFolder;
import org.tidu.support.Answer;
import org.tidu.support.HandStopwatch;
import org.tidu.support.Pdfs;
import org.tidu.support.RawRequest;
import org.tidu.support.SlowLines;
import org.tidu.support.SlowRequest;
import org.tidu.support.SlowSenders;

/** Slow lines are fine while there is room. When all places are taken and somebody waits, the slowest goes on later, and loses nothing. */
@SlowSenders
class SlowUploadsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(31);

    @Autowired ApplicationContext application;
    @Autowired UploadFolder folder;
    @Autowired HandStopwatch stopwatch;
    @Autowired SlowLines lines;

    private final byte[] content = Samples.padded(Pdfs.of("slowly"), 100_000);
    private EvidenceScene first;
    private EvidenceScene second;

    @BeforeEach
    void two_enterprises_write_their_applications() {
        // nobody waits any more who did in an earlier test
        stopwatch.advance(LONG_ENOUGH);
        first = new EvidenceScene(application);
        second = new EvidenceScene(application);
    }

    @AfterEach
    void connections_end() {
        lines.hangUp();
    }

    @Test
    void the_slowest_gives_its_place_to_whoever_waits_goes_on_from_where_it_was_and_its_file_is_whole() {
        String slowest = announced(first);
        SlowRequest trickling = sending(first, slowest, 100);
        String next = announced(first);
        SlowRequest slow = sending(first, next, 2_000);
        String third = announced(second);
        SlowRequest alsoSlow = sending(second, third, 3_000);
        stopwatch.advance(LONG_ENOUGH);
        String fast = announced(second);

        Answer full = EvidenceScene.patch(second.owner, fast, 0, content);
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.header("Retry-After")).isEqualTo("2");
        String told = trickling.sends(content[100]).answerAndEnd();

        assertThat(RawRequest.status(told)).as(told).isEqualTo(503);
        assertThat(told).contains("Retry-After: 2", "Upload-Offset: 101", "您的网络较慢", "已上传的部分不会丢失");
        assertThat(EvidenceScene.patch(first.owner, slowest, 101, rest(101)).status()).as("its turn comes after those who wait").isEqualTo(503);
        assertThat(EvidenceScene.patch(second.owner, fast, 0, content).status()).isEqualTo(204);
        assertThat(second.state(fast)).isEqualTo("READY");

        assertThat(EvidenceScene.patch(first.owner, slowest, 101, rest(101)).status()).isEqualTo(204);
        assertThat(RawRequest.status(slow.sends(content[2_000]).answerAndEnd())).as("the next one left for the slowest").isEqualTo(503);
        assertThat(EvidenceScene.head(first.owner, next).header("Upload-Offset")).isEqualTo("2001");
        assertThat(EvidenceScene.patch(first.owner, next, 2_001, rest(2_001)).status()).isEqualTo(204);
        assertThat(RawRequest.status(alsoSlow.sends(rest(3_000)).head())).isEqualTo(204);
        for (String id : List.of(slowest, next)) {
            assertThat(stored(first, id)).isEqualTo(DigestUtils.sha256Hex(content));
        }
        assertThat(stored(second, third)).isEqualTo(DigestUtils.sha256Hex(content));
    }

    @Test
    void a_slow_one_is_left_alone_while_there_is_room_and_a_fast_one_when_there_is_none() {
        String slow = announced(first);
        SlowRequest trickling = sending(first, slow, 100);
        stopwatch.advance(Duration.ofHours(2));
        assertThat(EvidenceScene.patch(second.owner, announced(second), 0, content).status()).isEqualTo(204);
        SlowRequest fast = sending(first, announced(first), 90_000);
        SlowRequest young = sending(second, announced(second), 1);

        assertThat(EvidenceScene.patch(second.owner, announced(second), 0, content).status()).as("all places are taken").isEqualTo(503);
        assertThat(EvidenceScene.patch(second.owner, announced(second), 0, content).status()).as("two wait, one is slow").isEqualTo(503);

        assertThat(RawRequest.status(fast.sends(rest(90_000)).head())).isEqualTo(204);
        assertThat(RawRequest.status(young.sends(rest(1)).head())).isEqualTo(204);
        assertThat(RawRequest.status(trickling.sends(content[100]).answerAndEnd())).isEqualTo(503);
        assertThat(EvidenceScene.head(first.owner, slow).header("Upload-Offset")).isEqualTo("101");
    }

    @Test
    void one_enterprise_has_its_share_of_the_places_and_no_more() {
        sending(first, announced(first), 1);
        sending(first, announced(first), 1);

        Answer refused = EvidenceScene.patch(first.owner, announced(first), 0, content);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().path("detail").asText()).contains("本企业同时上传的文件较多");
        assertThat(EvidenceScene.patch(second.owner, announced(second), 0, content).status()).isEqualTo(204);
    }

    private String announced(EvidenceScene scene) {
        Answer announced = scene.announce("OTHER", "证明.pdf", content.length);
        assertThat(announced.status()).as(announced.body()).isEqualTo(201);
        return announced.json().path("id").asText();
    }

    /** So many bytes of it have come, and have been written. */
    private SlowRequest sending(EvidenceScene scene, String id, int bytes) {
        Map<String, String> headers = Map.of("Content-Type", EvidenceScene.TUS, "Tus-Resumable", "1.0.0", "Upload-Offset", "0");
        long longest = System.nanoTime() + LONG_ENOUGH.toNanos();
        SlowRequest request = null;
        while (folder.received(id) < bytes) {
            assertThat(System.nanoTime()).isLessThan(longest);
            if (request == null || request.isAnswered()) {
                // the place of somebody who has hung up is free in a moment
                request = lines.begun(scene.owner, "PATCH", "/api/evidence-uploads/" + id, headers, content.length)
                        .sends(EvidenceScene.part(content, 0, bytes));
            }
        }
        return request;
    }

    private byte[] rest(int from) {
        return EvidenceScene.part(content, from, content.length);
    }

    private static String stored(EvidenceScene scene, String id) {
        assertThat(scene.state(id)).isEqualTo("READY");
        return DigestUtils.sha256Hex(scene.owner.file(scene.address() + "/" + id + "/content"));
    }
}

package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.disk.DiskLockingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** One file, at one moment: sent by another node, asked about, described, removed. Each is answered; nothing is said to have come that has not. */
@ProcessTest
class UploadBesideOthersTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    Visitors visitors;

    private final byte[] video = Samples.video(200_000);
    private EvidenceScene scene;

    @BeforeEach
    void an_enterprise_writes_its_application() {
        scene = new EvidenceScene(application);
    }

    private String announced(String instance) {
        return scene.announce(scene.owner, "SCENARIO_VIDEO", "场景.mp4", video.length, Map.of("instance", instance)).json().path("id").asText();
    }

    private UploadLock ofAnotherNode(String id) throws Exception {
        UuidUploadIdFactory ids = new UuidUploadIdFactory();
        ids.setUploadUri("/api/evidence-uploads");
        return new DiskLockingService(ids, settings.folder().toString()).lockUploadByUri("/api/evidence-uploads/" + id);
    }

    @Test
    void while_another_node_takes_bytes_in_everybody_reads_how_far_it_is_and_nobody_else_sends() throws Exception {
        String id = announced("柔性加工");
        EvidenceScene.patch(scene.owner, id, 0, EvidenceScene.part(video, 0, 70_000));

        try (UploadLock other = ofAnotherNode(id)) {
            assertThat(other.getUploadUri()).endsWith(id);
            assertThat(EvidenceScene.head(scene.owner, id).header("Upload-Offset")).isEqualTo("70000");
            Answer second = EvidenceScene.patch(scene.owner, id, 70_000, EvidenceScene.part(video, 70_000, 200_000));
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.json().path("detail").asText()).contains("正在另一个窗口上传");
        }

        assertThat(EvidenceScene.patch(scene.owner, id, 70_000, EvidenceScene.part(video, 70_000, 200_000)).status()).isEqualTo(204);
        assertThat(scene.state(id)).isEqualTo("READY");
    }

    @Test
    void whoever_removes_it_while_it_comes_and_is_asked_about_has_it_removed_and_nothing_fails() {
        Visitor[] mates = new Visitor[4];
        for (int i = 0; i < mates.length; i++) {
            mates[i] = visitors.strangerElsewhere();
            mates[i].logIn(scene.login, Visitors.ENTERPRISE_PASSWORD);
        }
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < 12; round++) {
            String id = announced("场景" + round);
            AtOnce.run(mates.length, index -> {
                Answer answer = switch (index) {
                    case 0 -> mates[0].delete(scene.address() + "/" + id);
                    case 1 -> EvidenceScene.patch(mates[1], id, 0, video);
                    default -> EvidenceScene.head(mates[index], id);
                };
                if (answer.status() >= 500 || answer.status() == 200) {
                    failed.add(index + ": " + answer.status() + " " + answer.body());
                }
            });
            assertThat(scene.list(scene.owner).path("files").findValuesAsText("id")).doesNotContain(id);
        }
        assertThat(failed).isEmpty();
    }
}

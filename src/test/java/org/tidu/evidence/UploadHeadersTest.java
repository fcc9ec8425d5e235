package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.tidu.support.Answer;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Programs that do not keep to the protocol are told which header is wrong and how to go on; nothing of what they sent is kept. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class UploadHeadersTest {

    private static final String BYTES = "application/offset+octet-stream";

    @Autowired
    ApplicationContext application;

    @Autowired
    Visitors visitors;

    private final byte[] content = Pdfs.of("licence");
    private EvidenceScene scene;
    private String id;

    @BeforeEach
    void an_enterprise_has_announced_a_file() {
        scene = new EvidenceScene(application);
        id = scene.announce("BUSINESS_LICENCE", "执照.pdf", content.length).json().path("id").asText();
    }

    @Test
    void each_header_that_is_missing_or_says_nothing_is_named_with_the_way_out() {
        refused(Map.of("Tus-Resumable", ""), BYTES, 412, "Tus-Resumable", "1.0.0");
        refused(Map.of("Tus-Resumable", "9"), BYTES, 412, "Tus-Resumable", "1.0.0");
        refused(Map.of("Upload-Offset", ""), BYTES, 400, "Upload-Offset", "已收到 0 字节");
        refused(Map.of("Upload-Offset", "x"), BYTES, 400, "Upload-Offset", "已收到 0 字节");
        refused(Map.of("Upload-Offset", "-1"), BYTES, 400, "Upload-Offset", "已收到 0 字节");
        refused(Map.of("Upload-Offset", "9".repeat(30)), BYTES, 400, "Upload-Offset", "已收到 0 字节");
        refused(Map.of(), "application/json", 415, "Content-Type", BYTES);
        refused(Map.of("Upload-Checksum", "nonsense"), BYTES, 400, "Upload-Checksum", "Base64");
        refused(Map.of("Upload-Checksum", "rot13 AAAA"), BYTES, 400, "Upload-Checksum", "Base64");
        refused(Map.of("Upload-Checksum", "sha1 %%%%"), BYTES, 400, "Upload-Checksum", "Base64");
    }

    @Test
    void what_differs_from_its_checksum_is_not_kept_and_what_agrees_with_it_is(CapturedOutput log) {
        refused(Map.of("Upload-Checksum", sum(Pdfs.of("another"))), BYTES, 460, "Upload-Checksum", "请从这里继续上传");

        assertThat(sent(Map.of("Upload-Checksum", sum(content)), BYTES).status()).isEqualTo(204);
        assertThat(scene.state(id)).isEqualTo("READY");
        assertThat(log).doesNotContain("ERROR");
    }

    private void refused(Map<String, String> headers, String type, int status, String header, String words) {
        Answer answer = sent(headers, type);

        assertThat(answer.status()).as(headers + answer.body()).isEqualTo(status);
        assertThat(answer.errorPaths()).containsExactly(header);
        assertThat(answer.json().path("detail").asText()).contains(words);
        assertThat(EvidenceScene.head(again(), id).header("Upload-Offset")).isEqualTo("0");
    }

    /** @param headers in place of those that are right; an empty one is left out */
    private Answer sent(Map<String, String> headers, String type) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("Tus-Resumable", "1.0.0", "Upload-Offset", "0"));
        all.putAll(headers);
        Visitor program = again();
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                program.with(name, value);
            }
        });
        return program.send("PATCH", "/api/evidence-uploads/" + id, type, content);
    }

    /** What a visitor was given to send along stays with it. */
    private Visitor again() {
        Visitor somebody = visitors.strangerElsewhere();
        somebody.logIn(scene.login, Visitors.ENTERPRISE_PASSWORD);
        return somebody;
    }

    private static String sum(byte[] of) {
        return "sha256 " + Base64.getEncoder().encodeToString(DigestUtils.sha256(of));
    }
}

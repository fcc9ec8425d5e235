package org.tidu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.EvidenceScene;
import org.tidu.evidence.store.EvidenceStore;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What is given out of a paper is what was handed in, or nothing whole; what is sent to be checked has a size. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class PaperRefusalsTest {

    private static final int MOST = 64 * 1024 * 1024;

    @Autowired
    ApplicationContext application;

    @Autowired
    EvidenceStore store;

    @Autowired
    Jobs jobs;

    @Autowired
    Visitors visitors;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void a_zip_breaks_off_where_a_stored_file_is_not_what_was_handed_in() throws IOException {
        EvidenceScene scene = new EvidenceScene(application);
        scene.uploaded("BUSINESS_LICENCE", "营业执照.pdf", Pdfs.of("licence"));
        scene.submitted();
        String address = "/api/declarations/" + scene.number + "/papers";
        String number = scene.owner.post(address, "{\"revision\":1}").json().path("verification").asText();
        jobs.run();
        byte[] whole = scene.owner.file(address + "/" + number + "/zip");
        assertThat(whole).isNotEmpty();

        alter(scene.jdbc().sql("select b.storage_key from evidence_blob b join evidence_filing g on g.sha256 = b.sha256 where g.declaration_number = ?")
                .param(scene.number.value()).query(String.class).single(), Pdfs.of("licence"));

        assertThatThrownBy(() -> scene.owner.file(address + "/" + number + "/zip")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_file_to_be_checked_that_is_too_large_is_refused_before_or_while_it_comes() throws IOException {
        Visitor anybody = visitors.stranger();
        anybody.get("/api/session");

        String announced = sent(anybody, "Content-Length: " + (MOST + 1) + "\r\n", 0);
        String unannounced = sent(anybody, "Transfer-Encoding: chunked\r\n", MOST + 1);

        for (String answer : new String[] {announced, unannounced}) {
            assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json").contains("64 MB");
        }
        assertThat(anybody.post("/api/paper-checks", "application/octet-stream", new byte[] {1, 2}).status()).isEqualTo(200);
    }

    @Test
    void who_sends_it_otherwise_is_told_how_it_is_sent() {
        Visitor anybody = visitors.stranger();
        anybody.get("/api/session");

        Answer refused = anybody.post("/api/paper-checks", "application/json", new byte[] {'{', '}'});

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().path("detail").asText()).isEqualTo("请以 application/octet-stream 提交");
    }

    @Test
    void a_body_that_breaks_the_rules_of_http_is_its_senders_fault(CapturedOutput log) throws IOException {
        Visitor anybody = visitors.stranger();
        anybody.get("/api/session");

        String answer = sent(anybody, "Transfer-Encoding: chunked\r\n", "ZZ\r\nabc\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json").contains("请检查后重新提交");
        assertThat(log).doesNotContain("ERROR");
    }

    /** One bit of it is another. */
    private void alter(String key, byte[] content) throws IOException {
        byte[] altered = content.clone();
        altered[altered.length / 2] ^= 1;
        Path place = Files.write(folder.resolve("altered"), altered);
        store.delete(key);
        store.put(key, place);
    }

    private String sent(Visitor who, String length, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write((head(who, length) + body).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String head(Visitor who, String length) {
        return "POST /api/paper-checks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\nConnection: close\r\n"
                + "Cookie: TIDU-XSRF=" + who.cookie("TIDU-XSRF") + "; TIDUSESSION=" + who.cookie("TIDUSESSION") + "\r\nX-TIDU-XSRF: "
                + who.cookie("TIDU-XSRF") + "\r\n" + length + "\r\n";
    }

    /** @param bytes that follow in chunks, up to where the server stops listening */
    private String sent(Visitor who, String length, int bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(head(who, length).getBytes(StandardCharsets.ISO_8859_1));
            byte[] block = new byte[1024 * 1024];
            for (int left = bytes; left > 0; left -= block.length) {
                int size = Math.min(left, block.length);
                out.write((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(block, 0, size);
                out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            if (bytes > 0) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            return answer(socket.getInputStream());
        }
    }

    /** Up to its end, which comes long before the server stops waiting for the rest of what it refused. */
    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String text = "";
        for (int next = in.read(); next >= 0 && !text.endsWith("}"); next = in.read()) {
            read.write(next);
            text = next == '}' ? read.toString(StandardCharsets.UTF_8) : "";
        }
        return text;
    }
}

package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidu.evidence.store.EvidenceSettings.Bucket;
import org.tidu.evidence.store.S3Store;
import org.tidu.evidence.store.StoreAway;

/** The same as a folder, asked of a server that speaks S3; and what is said when it is away. */
class S3StoreTest {

    private static final String KEY = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private static Process server;
    private static String address;

    @TempDir
    static Path folder;

    /** S3Mock is a program of its own here: its Spring would meet ours in one process. It says itself when it is there. */
    @BeforeAll
    static void a_server_runs() throws Exception {
        int port = freePort();
        address = "http://localhost:" + port;
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m", "-XX:TieredStopAtLevel=1",
                "-jar", jar().toString(), "--com.adobe.testing.s3mock.http-port=" + port, "--http.port=" + port, "--server.port=" + freePort(),
                "--com.adobe.testing.s3mock.store.initial-buckets=evidence", "--com.adobe.testing.s3mock.store.root=" + folder.resolve("s3"))
                .redirectErrorStream(true).start();
        BufferedReader said = server.inputReader();
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (line.contains("Started ")) {
                Thread reader = new Thread(() -> said.lines().forEach(ignored -> { }), "s3mock output");
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        throw new AssertionError(lines);
    }

    @AfterAll
    static void it_ends() {
        server.destroyForcibly();
    }

    @Test
    void what_was_put_is_read_whole_and_in_parts_listed_and_deleted() throws IOException {
        try (S3Store store = new S3Store(new Bucket("evidence", address, "us-east-1", "key", "secret", true))) {
            store.put(KEY, Files.writeString(folder.resolve("content"), "0123456789"));

            assertThat(store.size(KEY)).contains(10L);
            assertThat(read(store, 0, 10)).isEqualTo("0123456789");
            assertThat(read(store, 3, 4)).isEqualTo("3456");
            List<String> keys = new ArrayList<>();
            store.keys(keys::add);
            assertThat(keys).containsExactly(KEY);

            store.delete(KEY);
            assertThat(store.size(KEY)).isEmpty();
            assertThatThrownBy(() -> store.get(KEY, 0, 1)).isInstanceOf(StoreAway.class);
        }
    }

    @Test
    void while_it_is_away_a_sentence_says_so() throws IOException {
        try (S3Store nowhere = new S3Store(new Bucket("evidence", "http://localhost:" + freePort(), "us-east-1", "key", "secret", true))) {
            Path content = Files.writeString(folder.resolve("away"), "x");
            assertThatThrownBy(() -> nowhere.put(KEY, content)).isInstanceOf(StoreAway.class).hasMessageContaining("不会丢失");
            assertThatThrownBy(() -> nowhere.size(KEY)).isInstanceOf(StoreAway.class);
            assertThat(content).exists();
        }
    }

    private static String read(S3Store store, long from, long length) throws IOException {
        try (InputStream content = store.get(KEY, from, length)) {
            return new String(content.readAllBytes());
        }
    }

    private static Path jar() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> entry.contains("s3mock")).map(Path::of).findFirst().orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}

package org.tidu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;

/**
 * Films as large as the round allows against a node with 256 MB of heap: one by itself, then four at once, each in one request, taken in, judged, hashed, put
 * away and read back. {@code mvn -Pbenchmark verify -DskipTests} prints how long it took and how much memory the node had at most.
 */
public final class UploadBenchmark {

    private static final int MEGABYTES = 500;
    private static final int AT_ONCE = 4;
    private static final int MEGABYTE = 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NodeProcess node;
    private final List<Sender> senders;

    private record Sender(SurgeClient firm, String number) {

        String evidence() {
            return "/api/declarations/" + number + "/evidence";
        }
    }

    private UploadBenchmark(NodeProcess node, SurgeGround ground) {
        this.node = node;
        String round = ground.openRounds(1, Instant.now().plus(5, ChronoUnit.DAYS)).get(0);
        senders = ground.firms().stream().map(firm -> new Sender(firm, started(firm, round))).toList();
        ground.drained("starts");
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("tidu.bench.node", "-Xmx256m");
        Path folder = Files.createTempDirectory("tidu-uploads");
        List<Path> films = IntStream.rangeClosed(0, AT_ONCE).mapToObj(number -> film(folder.resolve("film" + number + ".mp4"), number)).toList();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start()) {
            NodeProcess node = NodeProcess.start(postgres.getJdbcUrl("postgres", "postgres"), "--tidu.evidence.folder=" + folder.resolve("evidence"));
            try {
                node.awaitReady();
                UploadBenchmark uploads = new UploadBenchmark(node, new SurgeGround(JdbcClient.create(postgres.getPostgresDatabase()), node.port(), AT_ONCE));
                System.out.printf("%-26s %10s %10s %10s%n", MEGABYTES + " MB each, 256 MB of heap", "s", "MB/s", "resident");
                uploads.timed("one", films.subList(0, 1));
                uploads.timed(AT_ONCE + " at once", films.subList(1, AT_ONCE + 1));
            } finally {
                node.stop();
            }
        }
    }

    private void timed(String what, List<Path> films) throws IOException {
        long begin = System.nanoTime();
        List<String> ids = IntStream.range(0, films.size()).parallel().mapToObj(number -> sent(senders.get(number), films.get(number))).toList();
        double seconds = (System.nanoTime() - begin) / 1e9;
        print(what + ", until put away", films.size(), seconds);
        begin = System.nanoTime();
        long read = IntStream.range(0, films.size()).parallel()
                .mapToLong(number -> senders.get(number).firm().download(senders.get(number).evidence() + "/" + ids.get(number) + "/content")).sum();
        if (read != (long) films.size() * MEGABYTES * MEGABYTE) {
            throw new IllegalStateException(read + " bytes came back");
        }
        print(what + ", read back", films.size(), (System.nanoTime() - begin) / 1e9);
    }

    private void print(String what, int films, double seconds) throws IOException {
        String resident = Files.readAllLines(Path.of("/proc/" + node.pid() + "/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .findFirst().orElse("");
        System.out.printf("%-26s %10.1f %10.0f %10s%n", what, seconds, films * MEGABYTES / seconds, resident.replaceAll("[^0-9]", ""));
    }

    private static String sent(Sender sender, Path film) {
        SurgeClient firm = sender.firm();
        HttpResponse<String> announced = firm.post(sender.evidence(), "{\"category\":\"SCENARIO_VIDEO\",\"name\":\"%1$s\",\"size\":%2$d,\"instance\":\"%1$s\"}"
                .formatted(film.getFileName(), (long) MEGABYTES * MEGABYTE));
        firm.expect(201, announced);
        String id = json(announced.body()).path("id").asText();
        firm.expect(204, firm.upload("/api/evidence-uploads/" + id, film));
        while (!state(sender, id).equals("READY")) {
            LockSupport.parkNanos(50_000_000);
        }
        return id;
    }

    private static String state(Sender sender, String id) {
        for (JsonNode file : json(sender.firm().get(sender.evidence())).path("files")) {
            if (file.path("id").asText().equals(id)) {
                return file.path("state").asText();
            }
        }
        throw new IllegalStateException("no file " + id);
    }

    private static String started(SurgeClient firm, String round) {
        try {
            HttpResponse<String> answer = firm.post("/api/rounds/" + round + "/declarations",
                    "{\"data\":" + JSON.writeValueAsString(Contents.start()) + "}");
            firm.expect(201, answer);
            return json(answer.body()).path("number").asText();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new IllegalStateException(text, broken);
        }
    }

    /** The head of a film and noise after it. */
    private static Path film(Path place, int seed) {
        byte[] noise = new byte[MEGABYTE];
        new Random(seed).nextBytes(noise);
        byte[] head = Arrays.copyOf(noise, MEGABYTE);
        byte[] kind = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o', 'm'};
        System.arraycopy(kind, 0, head, 0, kind.length);
        try (OutputStream file = Files.newOutputStream(place)) {
            file.write(head);
            for (int megabyte = 1; megabyte < MEGABYTES; megabyte++) {
                file.write(noise);
            }
            return place;
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }
}

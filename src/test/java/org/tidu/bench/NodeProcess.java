package org.tidu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.tidu.TiduApplication;

/** One node of the program as a process of its own, which can be killed as power cuts kill. */
final class NodeProcess {

    private static final Duration STARTED_WITHIN = Duration.ofMinutes(3);
    private static final HttpClient ASKING = HttpClient.newHttpClient();

    private final int port;
    private final Path log;
    private final Process process;
    private final long begun = System.nanoTime();

    private NodeProcess(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    static NodeProcess start(String databaseUrl, String... more) {
        try (ServerSocket free = new ServerSocket(0)) {
            return start(free.getLocalPort(), databaseUrl, more);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static NodeProcess start(int port, String databaseUrl, String... more) throws IOException {
        Path log = Files.createTempFile("tidu-node-", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=Asia/Shanghai"));
        // options to look into the node with, a recording for one
        Stream.of(System.getProperty("tidu.bench.node", "").split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"),
                TiduApplication.class.getName(), "--spring.profiles.active=postgres", "--server.port=" + port,
                "--spring.datasource.hikari.maximum-pool-size=20", "--server.servlet.session.cookie.secure=false",
                "--camunda.bpm.webapp.csrf.enable-secure-cookie=false", "--tidu.throttle.sign-ups-per-hour=1000",
                "--tidu.throttle.hashing-waiting=200"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("TIDU_DB_URL", databaseUrl);
        builder.environment().put("TIDU_DB_USER", "postgres");
        builder.environment().put("TIDU_DB_PASSWORD", "postgres");
        NodeProcess node = new NodeProcess(port, log, builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(node.process::destroyForcibly));
        return node;
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Seconds from the start of the process until it said that it is ready. */
    double awaitReady() {
        long end = begun + STARTED_WITHIN.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers("/actuator/health/readiness") == 200) {
                return (System.nanoTime() - begun) / 1e9;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new IllegalStateException("a node did not start, see " + log);
    }

    int answers(String path) {
        try {
            return ASKING.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(20)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException notThere) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** SIGKILL: nothing is finished, nothing is told. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM. */
    void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a node does not end, see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The disk of the database fills up while applications come, and has room again: what was acknowledged is there, who was not was told to come back, and
 * the node goes on by itself. The disk is a file system in memory, so that no other is filled; only root may mount one.
 */
final class FullDisk implements AutoCloseable {

    private static final int MEGABYTES = 500;
    private static final int ENTERPRISES = 10;
    private static final int ROUNDS = 40;
    private static final int BEFORE = 20;
    private static final int AFTER = 20;
    /** Refusals after which the disk has been full long enough. */
    private static final int REFUSED = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path disk;
    private final String application = SurgeGround.application();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Deque<SurgeGround.Ready> refused = new ArrayDeque<>();
    private final List<String> broken = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private NodeProcess node;
    private JdbcClient jdbc;
    private Told told;

    private FullDisk(Path disk) {
        this.disk = disk;
    }

    /** @throws IllegalStateException when this is not root */
    static FullDisk mounted() throws IOException {
        Path disk = Files.createTempDirectory("tidu-full-disk");
        PostgresControl.run(List.of("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString()));
        return new FullDisk(disk);
    }

    /** @return promises that were not kept, in words */
    List<String> run() throws IOException {
        postgres = EmbeddedPostgres.builder().setDataDirectory(disk.resolve("data")).setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "100").setServerConfig("min_wal_size", "32MB")
                .setServerConfig("max_wal_size", "64MB").start();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        told = new Told(jdbc);
        node = NodeProcess.start(postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
        node.awaitReady();
        SurgeGround ground = new SurgeGround(jdbc, node.port(), ENTERPRISES);
        Deque<SurgeGround.Ready> ready = new ArrayDeque<>(ground.ready(ROUNDS, Instant.now().plus(5, ChronoUnit.DAYS)));
        for (int i = 0; i < BEFORE; i++) {
            handIn(ready.removeFirst());
        }
        Path ballast = disk.resolve("ballast");
        fill(ballast);
        long full = System.nanoTime();
        while (refused.size() < REFUSED && ready.size() > AFTER && System.nanoTime() - full < PATIENCE.toNanos()) {
            handIn(ready.removeFirst());
        }
        System.out.printf("disk full: %d told in all, answers %s; the database %s%n", told.count(), answers, isUp() ? "is up" : "has shut itself down");
        if (refused.size() < REFUSED) {
            broken.add("the disk was never full: nothing was seen");
        }
        Files.delete(ballast);
        roomAgain(ready);
        ground.drained(null);
        waited(() -> jdbc.sql("select count(*) from act_ru_job where handler_type_ = 'async-continuation' and retries_ > 0").query(Integer.class).single() == 0);
        broken.addAll(told.broken());
        return broken;
    }

    private void roomAgain(Deque<SurgeGround.Ready> ready) {
        long since = System.nanoTime();
        if (!isUp()) {
            PostgresControl.restart(disk.resolve("data").toString());
        }
        waited(() -> node.answers("/actuator/health/readiness") == 200);
        System.out.printf("room again: the same process is ready after %.1f s%n", (System.nanoTime() - since) / 1e9);
        answers.clear();
        List<SurgeGround.Ready> again = new ArrayList<>(refused);
        for (int i = 0; i < AFTER; i++) {
            again.add(ready.removeFirst());
        }
        refused.clear();
        again.forEach(this::handIn);
        System.out.printf("%d handed in again or for the first time: answers %s%n", again.size(), answers);
        if (!refused.isEmpty()) {
            broken.add(refused.size() + " were refused although there was room again");
        }
    }

    private void handIn(SurgeGround.Ready one) {
        HttpResponse<String> answer = one.firm().post(one.path(), application);
        boolean comesBack = answer.headers().firstValue("Retry-After").isPresent();
        answers.merge(answer.statusCode() + (comesBack ? " with Retry-After" : ""), 1, Integer::sum);
        told.hear(answer);
        if (answer.statusCode() != 200) {
            refused.add(one);
        }
        if (answer.statusCode() != 200 && (answer.statusCode() != 503 || !comesBack)) {
            broken.add("answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Until not one byte more fits. */
    private static void fill(Path ballast) {
        for (int piece = 1 << 20; piece > 0; piece /= 2) {
            byte[] bytes = new byte[piece];
            try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(bytes);
                }
            } catch (IOException full) {
                // smaller pieces fit in what is left
            }
        }
    }

    private boolean isUp() {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (RuntimeException down) {
            return false;
        }
    }

    private void waited(BooleanSupplier until) {
        long since = System.nanoTime();
        while (!until.getAsBoolean()) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                broken.add("the node did not go on within " + PATIENCE.toSeconds() + " s, see " + node.log());
                return;
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (node != null) {
                node.kill();
            }
            if (postgres != null) {
                postgres.close();
            }
        } finally {
            PostgresControl.run(List.of("umount", "-l", disk.toString()));
            Files.delete(disk);
        }
    }
}

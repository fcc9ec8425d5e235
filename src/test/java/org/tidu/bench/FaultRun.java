package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was acknowledged is there, once, whatever breaks: nodes killed in a surge, alone and beside another one, the database
 * stopped at once and started again, its disk full, and a deadline in whose last second four hundred applications come. Nodes are processes
 * of their own, the database a PostgreSQL with fsync. {@code mvn -Pfaults verify -DskipTests} runs it, and fails when
 * something told is not kept.
 */
public final class FaultRun {

    private static final int ENTERPRISES = 20;
    private static final int RATE = 60;
    private static final Duration SURGE = Duration.ofSeconds(3);
    private static final int IN_THE_LAST_SECOND = 400;
    private static final Duration PREPARED_WITHIN = Duration.ofSeconds(90);
    /** What a node that was just started takes one by one before the surge: it is to be killed at work, not at its first steps. */
    private static final int WARM_UP = 20;
    /** A dead node's jobs and deposits are taken on by others, or by itself anew, within this. */
    private static final Duration TAKEN_ON_WITHIN = Duration.ofSeconds(60);

    private final String url;
    private final JdbcClient jdbc;
    private final Told told;
    private final int kills;
    private final Random chance = new Random(20251127);
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final Deque<SurgeGround.Ready> ready = new ArrayDeque<>();
    private final String application = SurgeGround.application();
    private SurgeGround ground;
    private int faults;

    private FaultRun(EmbeddedPostgres postgres, int kills) {
        this.url = postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
        this.jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        this.told = new Told(jdbc);
        this.kills = kills;
    }

    /** @param arguments how often a node is killed, with one node and with two; ten times by default; -1 for the full disk alone */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "100").start()) {
            FaultRun run = new FaultRun(postgres, kills);
            try {
                if (kills >= 0) {
                    run.all();
                }
                run.fullDisk();
            } finally {
                run.nodes.forEach(NodeProcess::kill);
            }
            if (run.faults > 0) {
                throw new IllegalStateException(run.faults + " promises broken");
            }
        }
    }

    private void all() {
        bothAtOnceOnAnEmptyDatabase();
        nodes.remove(1).stop();
        ground = new SurgeGround(jdbc, nodes.get(0).port(), ENTERPRISES);
        int each = (int) (RATE * SURGE.toSeconds());
        ready.addAll(ground.ready((2 * kills + 1) * (each + WARM_UP) / ENTERPRISES + 1, Instant.now().plus(5, ChronoUnit.DAYS)));
        lastSecond();
        for (int number = 1; number <= kills; number++) {
            killed("one node, kill " + number, 0);
        }
        nodes.add(started());
        for (int number = 1; number <= kills; number++) {
            killed("two nodes, kill " + number, chance.nextInt(2));
        }
        databaseRestarted();
    }

    private void fullDisk() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            System.out.println("not seen: a full disk; only root may mount one");
            return;
        }
        nodes.forEach(NodeProcess::kill);
        try (FullDisk disk = FullDisk.mounted()) {
            List<String> broken = disk.run();
            broken.stream().limit(10).forEach(System.out::println);
            verdict("disk full: what was told is there, others were told to come back, the node goes on", broken.isEmpty());
        }
    }

    private void bothAtOnceOnAnEmptyDatabase() {
        nodes.add(NodeProcess.start(url));
        nodes.add(NodeProcess.start(url));
        nodes.forEach(node -> System.out.printf("two nodes at once on an empty database: ready after %.1f s%n", node.awaitReady()));
        nodes.forEach(node -> verdict("node of port " + node.port() + " serves", node.answers("/api/rounds") == 200));
    }

    private NodeProcess started() {
        NodeProcess node = NodeProcess.start(url);
        node.awaitReady();
        return node;
    }

    private void lastSecond() {
        Instant deadline = Instant.now().plus(PREPARED_WITHIN).truncatedTo(ChronoUnit.SECONDS);
        List<SurgeGround.Ready> last = ground.ready(IN_THE_LAST_SECOND / ENTERPRISES, deadline);
        until(deadline.minusSeconds(5));
        List<ReadyToSend> requests = last.stream().map(one -> one.firm().prepared(one.path(), application)).toList();
        Instant first = deadline.minusMillis(950);
        int sent = 0;
        for (ReadyToSend request : requests) {
            until(first.plusNanos(sent * 900_000_000L / requests.size()));
            if (!request.send().isBefore(deadline)) {
                throw new IllegalStateException("this machine is too busy to send in time; request " + sent);
            }
            sent++;
        }
        int inTime = 0;
        for (ReadyToSend request : requests) {
            ReadyToSend.Heard answer = request.answer();
            told.hear(answer.status(), answer.body());
            inTime += answer.status() == 200 ? 1 : 0;
        }
        System.out.printf("%d sent in the last second before %s, the last answered %d ms after it: %d in time%n", sent, deadline,
                Duration.between(deadline, Instant.now()).toMillis(), inTime);
        verdict("all in the last second in time", inTime == sent);
        // the timers of the deadline, with their grace, find nothing to do
        until(deadline.plusSeconds(40));
        while (jdbc.sql("select count(*) from act_ru_job where handler_type_ like 'timer%' and duedate_ < current_timestamp")
                .query(Integer.class).single() > 0) {
            LockSupport.parkNanos(200_000_000);
        }
        ground.drained(null);
        checked("the last second", 0);
    }

    private static void until(Instant instant) {
        while (Instant.now().isBefore(instant)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), instant).toNanos());
        }
    }

    private void killed(String what, int victim) {
        signIn();
        long fall = (long) (SURGE.toMillis() * (0.2 + 0.6 * chance.nextDouble()));
        CompletableFuture<Long> fallen = CompletableFuture.supplyAsync(() -> {
            LockSupport.parkNanos(Duration.ofMillis(fall).toNanos());
            nodes.get(victim).kill();
            return System.nanoTime();
        });
        int before = told.count();
        surge();
        long at = fallen.join();
        // who is alone comes back first; a second node takes on what the first has left
        if (nodes.size() == 1) {
            nodes.set(victim, started());
            at = System.nanoTime();
        }
        await(at);
        double seconds = (System.nanoTime() - at) / 1e9;
        if (nodes.size() > 1) {
            nodes.set(victim, started());
        }
        System.out.printf("%s after %d ms: %d told, taken on %.1f s after %s%n", what, fall, told.count() - before, seconds,
                nodes.size() == 1 ? "it was ready again" : "the kill");
        checked(what, seconds);
    }

    private void databaseRestarted() {
        signIn();
        CompletableFuture<Void> restarted = CompletableFuture.runAsync(() -> {
            LockSupport.parkNanos(SURGE.toNanos() / 2);
            PostgresControl.restart(jdbc.sql("show data_directory").query(String.class).single());
        });
        int before = told.count();
        AtomicInteger[] statuses = surge();
        restarted.join();
        long at = System.nanoTime();
        await(at);
        System.out.printf("database restarted: %d told, %d said to come back, %d other answers%n", told.count() - before, statuses[1].get(), statuses[2].get());
        verdict("nothing but 200 and 503 during the restart", statuses[2].get() == 0);
        checked("database restart", (System.nanoTime() - at) / 1e9);
    }

    private void signIn() {
        AtomicInteger next = new AtomicInteger();
        ground.firms().forEach(firm -> firm.signIn(nodes.get(next.getAndIncrement() % nodes.size()).port()));
        for (int index = 0; index < WARM_UP; index++) {
            SurgeGround.Ready first = ready.removeFirst();
            told.hear(first.firm().post(first.path(), application));
        }
    }

    /** Open loop; answers 200, 503 and all others are counted, a connection that broke is no answer. */
    private AtomicInteger[] surge() {
        AtomicInteger[] statuses = {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
        int count = (int) (RATE * SURGE.toSeconds());
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int index = 0; index < count; index++) {
            long due = begin + index * 1_000_000_000L / RATE;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            SurgeGround.Ready sent = ready.removeFirst();
            answers.add(sent.firm().send(sent.path(), application).handle((answer, fault) -> {
                told.hear(answer);
                if (answer != null) {
                    statuses[answer.statusCode() == 200 ? 0 : answer.statusCode() == 503 ? 1 : 2].incrementAndGet();
                }
                return null;
            }));
        }
        answers.forEach(CompletableFuture::join);
        return statuses;
    }

    /** Until nothing is deposited and no job but timers waits. */
    private void await(long since) {
        while (waiting() > 0 && System.nanoTime() - since < 2 * TAKEN_ON_WITHIN.toNanos()) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    private int waiting() {
        try {
            return jdbc.sql("select (select count(*) from deposit) + (select count(*) from act_ru_job where handler_type_ = 'async-continuation' and retries_ > 0)")
                    .query(Integer.class).single();
        } catch (RuntimeException databaseIsAway) {
            return 1;
        }
    }

    private void checked(String what, double seconds) {
        List<String> broken = told.broken();
        broken.stream().limit(10).forEach(System.out::println);
        verdict(what + ": what was told is there once and at its task", broken.isEmpty());
        verdict(what + ": taken on within " + TAKEN_ON_WITHIN.toSeconds() + " s", seconds <= TAKEN_ON_WITHIN.toSeconds());
    }

    private void verdict(String what, boolean isKept) {
        faults += isKept ? 0 : 1;
        System.out.println((isKept ? "kept    " : "BROKEN  ") + what);
    }
}

package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The last minute before a deadline, over HTTP on a real PostgreSQL with fsync; clients, program and database share the
 * machine. Enterprises sign up, start, evaluate themselves as their pages would; then their applications come in an open
 * loop, at rates that grow. Beside it what the same cluster commits by itself. {@code mvn -Pbenchmark verify
 * -DskipTests} prints it; results are recorded in docs/benchmarks.md.
 */
public final class SurgeBenchmark {

    private static final int ENTERPRISES = 20;
    private static final Duration EACH = Duration.ofSeconds(4);
    /**
     * A node is at work for weeks before the last minute. What a request goes through once is compiled for good after 5,000 of
     * them; before that the compiler takes an eighth of both processors.
     */
    private static final int WARM_UP = Integer.getInteger("tidu.bench.warm-up", 6_000);
    private static final int WARM_UP_RATE = 150;
    /** What a node that has just said it is ready has to take, from its first request on. */
    private static final int COLD_RATE = 20;
    private static final Duration COLD = Duration.ofSeconds(10);

    /** {@code -Dtidu.bench.statements=true}: the figures are then worse, and say where the database spends its time. */
    private static final boolean STATEMENTS = Boolean.getBoolean("tidu.bench.statements");

    private static List<Integer> rates = List.of(20, 100, 200, 300, 400, 500);

    private final SurgeGround ground;
    private final double bare;
    private NodeProcess node;
    private final byte[] application = SurgeGround.application().getBytes(StandardCharsets.UTF_8);
    private final LeanSender sender = new LeanSender();
    private List<SurgeGround.Ready> ready;
    private int next;

    private SurgeBenchmark(NodeProcess node, SurgeGround ground, double bare) {
        this.node = node;
        this.ground = ground;
        this.bare = bare;
    }

    /** @param arguments other rates a second than the usual ones; a node that has just started is then left out */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            rates = Stream.of(arguments).map(Integer::valueOf).toList();
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "100")
                .setServerConfig("shared_preload_libraries", STATEMENTS ? "pg_stat_statements" : "")
                .setServerConfig("pg_stat_statements.track_planning", "on").start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
            double bare = CommitRate.of(postgres.getPostgresDatabase(), 8, Duration.ofSeconds(5));
            // one connection: each new one costs the database a process, and it is asked often while a backlog goes
            try (Connection asking = postgres.getPostgresDatabase().getConnection()) {
                SurgeBenchmark surge = warm(url, JdbcClient.create(new SingleConnectionDataSource(asking, true)), bare);
                if (arguments.length == 0) {
                    surge.cold(url);
                }
            }
        }
    }

    private static SurgeBenchmark warm(String url, JdbcClient jdbc, double bare) throws Exception {
        NodeProcess node = NodeProcess.start(url);
        try {
            System.out.printf("%nstarted in %.1f s%n", node.awaitReady());
            SurgeBenchmark surge = new SurgeBenchmark(node, new SurgeGround(jdbc, node.port(), ENTERPRISES), bare);
            surge.run();
            return surge;
        } finally {
            node.stop();
        }
    }

    private void cold(String url) throws Exception {
        node = NodeProcess.start(url);
        try {
            node.awaitReady();
            ground.firms().forEach(firm -> firm.signIn(node.port()));
            System.out.println("a node that has just started:");
            surge(COLD_RATE, COLD);
        } finally {
            node.stop();
        }
    }

    private void run() {
        long surge = COLD_RATE * COLD.toSeconds() + rates.stream().mapToLong(rate -> rate * EACH.toSeconds()).sum();
        int rounds = (int) (surge + WARM_UP) / ENTERPRISES + 1;
        System.out.printf("surge: %d enterprises, %d rounds; bare commits (as pgbench -N, 8 clients): %.0f/s%n",
                ENTERPRISES, rounds, bare);
        ready = ground.ready(rounds, Instant.now().plus(5, ChronoUnit.DAYS));
        arrivals(WARM_UP_RATE, WARM_UP, new long[WARM_UP]);
        ground.drained("warm-up");
        // as pgbench does before it measures: what the preparations wrote in minutes, a year would have written
        ground.jdbc().sql("vacuum analyze").update();
        ground.jdbc().sql("checkpoint").update();
        System.out.printf("%-10s %9s %9s %9s %9s %12s %10s   %s%n", "offered/s", "p50 ms", "p99 ms", "done/s", "refused", "of bare", "drain/s",
                "processor ms each: clients + program + database");
        Optional<DatabaseTime> spent = STATEMENTS ? Optional.of(new DatabaseTime(ground.jdbc())) : Optional.empty();
        rates.forEach(rate -> {
            spent.ifPresent(DatabaseTime::begin);
            surge(rate, EACH);
            spent.ifPresent(DatabaseTime::print);
        });
    }

    private void surge(int rate, Duration time) {
        int count = (int) (rate * time.toSeconds());
        long[] latency = new long[count];
        ProcessorTime before = ProcessorTime.of(node);
        long begin = System.nanoTime();
        long refused = arrivals(rate, count, latency);
        double seconds = (System.nanoTime() - begin) / 1e9;
        String spent = ProcessorTime.of(node).since(before, count);
        double drain = ground.drained(null);
        Arrays.sort(latency);
        System.out.printf("%-10d %9.0f %9.0f %9.0f %9d %11.1f%% %10.0f   %s%n", rate, latency[count / 2] / 1e6,
                latency[(int) (count * 0.99)] / 1e6, count / seconds, refused, 100 * count / seconds / bare, drain, spent);
    }

    /**
     * In an open loop: the next is sent when it is due, whatever became of those before.
     *
     * @param latency nanoseconds of each, from when it was due, filled here
     * @return how many were not taken in
     */
    private long arrivals(int rate, int count, long[] latency) {
        List<CompletableFuture<Integer>> answers = new ArrayList<>(count);
        long begin = System.nanoTime();
        for (int index = 0; index < count; index++) {
            long due = begin + index * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            SurgeGround.Ready sent = ready.get(next++);
            int mine = index;
            answers.add(sent.firm().send(sender, sent.path(), application).whenComplete((answer, fault) ->
                    latency[mine] = System.nanoTime() - due));
        }
        return answers.stream().map(CompletableFuture::join).filter(status -> status != 200).count();
    }
}

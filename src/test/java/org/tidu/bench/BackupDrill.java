package org.tidu.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.TiduApplication;
import org.tidu.integrity.command.IntegrityCommand;

/**
 * A backup taken while enterprises hand in: {@code pg_dump} once a share of the receipts has been told, restored beside it. The
 * integrity command has to accept what comes back; then a program works on it, and once nothing is deposited any more each receipt told
 * before the backup has to be there once with its document, and each case once and at its task. Ends with 1 when it is not so. Part
 * of {@code mvn -Pbenchmark verify}.
 */
public final class BackupDrill {

    private static final int ENTERPRISES = 8;
    private static final int ROUNDS = 60;
    private static final int TOLD_BEFORE = 100;

    private BackupDrill() {}

    public static void main(String[] arguments) throws Exception {
        try (OwnCluster cluster = OwnCluster.started()) {
            cluster.make("tidu");
            cluster.make("restored");
            Told told;
            Path dump;
            try (ConfigurableApplicationContext program = program(cluster.url("tidu"))) {
                Told all = new Told(program.getBean(JdbcClient.class));
                CompletableFuture<Void> surge = surge(program, all);
                while (all.count() < TOLD_BEFORE && !surge.isDone()) {
                    LockSupport.parkNanos(5_000_000);
                }
                told = all.soFar(program.getBean(JdbcClient.class));
                dump = cluster.dump("tidu");
                int afterwards = all.count();
                surge.join();
                System.out.printf("backup: %d receipts told before, %d while it was taken, %d after it%n",
                        told.count(), afterwards - told.count(), all.count() - afterwards);
            }
            cluster.restore(dump, "restored");
            int code = IntegrityCommand.run(System.out, "--tidu.integrity.check", "--spring.datasource.url=" + cluster.url("restored"),
                    "--spring.datasource.username=postgres", "--spring.datasource.password=");
            List<String> broken = workedOff(cluster.url("restored"), told);
            broken.stream().limit(10).forEach(System.out::println);
            System.out.printf("restored: integrity command ended with %d, broken promises: %d%n", code, broken.size());
            if (code != 0 || !broken.isEmpty()) {
                System.exit(1);
            }
        }
    }

    private static ConfigurableApplicationContext program(String database) {
        return new SpringApplicationBuilder(TiduApplication.class).profiles("postgres")
                .properties(Map.of("server.port", "0", "TIDU_DB_URL", database, "TIDU_DB_USER", "postgres",
                        "TIDU_DB_PASSWORD", "", "tidu.admin.login", "admin", "tidu.admin.password", "Bench-Admin-2025",
                        "tidu.throttle.sign-ups-per-hour", "1000", "logging.level.root", "warn"))
                .run("--server.servlet.session.cookie.secure=false", "--camunda.bpm.webapp.csrf.enable-secure-cookie=false");
    }

    /** Each enterprise hands in its applications, one after the other, all enterprises at once. */
    private static CompletableFuture<Void> surge(ConfigurableApplicationContext program, Told told) {
        int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        SurgeGround ground = new SurgeGround(program.getBean(JdbcClient.class), port, ENTERPRISES);
        List<SurgeGround.Ready> ready = ground.ready(ROUNDS, Instant.now().plus(5, ChronoUnit.DAYS));
        String application = SurgeGround.application();
        ExecutorService enterprises = Executors.newFixedThreadPool(ENTERPRISES);
        CompletableFuture<Void> handedIn = CompletableFuture.allOf(ready.stream().map(one -> CompletableFuture.runAsync(() -> {
            var answer = one.firm().post(one.path(), application);
            one.firm().expect(200, answer);
            told.hear(answer);
        }, enterprises)).toArray(CompletableFuture[]::new));
        enterprises.shutdown();
        return handedIn;
    }

    /** What is broken once a program has worked off what the backup has of deposits and jobs. */
    private static List<String> workedOff(String database, Told told) {
        try (ConfigurableApplicationContext program = program(database)) {
            JdbcClient restored = program.getBean(JdbcClient.class);
            while (restored.sql("select (select count(*) from deposit) + "
                    + "(select count(*) from act_ru_job where handler_type_ = 'async-continuation')").query(Integer.class).single() > 0) {
                LockSupport.parkNanos(100_000_000);
            }
            return told.soFar(restored).broken();
        }
    }
}

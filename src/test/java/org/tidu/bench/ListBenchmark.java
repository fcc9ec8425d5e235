package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tidu.TiduApplication;

/**
 * What officers wait for when they open a list, over HTTP on a real PostgreSQL that holds 100,000 open tasks in ten
 * counties and 1,000,000 finished cases. Prints the times of each call, of the statements of before beside them, and
 * the plans. {@code mvn -Pbenchmark verify -DskipTests} runs it; figures are recorded in docs/benchmarks.md, plans in
 * docs/query-plans.md. With {@code -Dtidu.bench.cluster=<directory>} a seeded cluster is kept there for the next run.
 */
public final class ListBenchmark {

    private static final int OPEN_TASKS = 100_000;
    private static final int FINISHED_CASES = 1_000_000;

    private ListBenchmark() {}

    /** @param arguments how many open tasks and finished cases there are; 100,000 and 1,000,000 by default */
    public static void main(String[] arguments) throws Exception {
        String kept = System.getProperty("tidu.bench.cluster");
        Path cluster = kept == null ? Files.createTempDirectory("tidu-lists") : Files.createDirectories(Path.of(kept));
        try (EmbeddedPostgres postgres = cluster(cluster, kept == null);
                ConfigurableApplicationContext program = program(postgres)) {
            DataSource database = postgres.getPostgresDatabase();
            if (!Seed.isThere(database)) {
                Seed.plant(database, number(arguments, 0, OPEN_TASKS), number(arguments, 1, FINISHED_CASES));
            }
            System.out.println(Seed.sizes(database));
            int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            List<ListCall> calls = ListCalls.of(port, database);
            calls.forEach(ListCall::warmUp);
            System.out.printf("%-10s %-26s %8s %8s %8s %6s%n", "who", "call", "p50 ms", "p95 ms", "max ms", "aim");
            calls.forEach(call -> System.out.println(call.measured()));
            System.out.println();
            FormerStatements.print(database);
            QueryPlans plans = new QueryPlans(database, cluster.resolve("log"));
            calls.stream().filter(ListCall::isExplained).forEach(plans::print);
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static EmbeddedPostgres cluster(Path directory, boolean cleaned) throws Exception {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(cleaned)
                .setServerConfig("fsync", "on").setServerConfig("max_connections", "100")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("session_preload_libraries", "auto_explain")
                .setServerConfig("auto_explain.log_analyze", "on")
                .setServerConfig("logging_collector", "on").setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", QueryPlans.LOG).setServerConfig("log_truncate_on_rotation", "on")
                .setPGStartupWait(Duration.ofMinutes(2)).start();
    }

    private static ConfigurableApplicationContext program(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(TiduApplication.class).profiles("demo").run("--server.port=0",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true",
                "--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
                "--logging.level.root=warn");
    }
}

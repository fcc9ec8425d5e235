package org.tidu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.TiduApplication;
import org.tidu.declaration.Contents;
import org.tidu.engine.edition.Editions;
import org.tidu.support.SignUps;

/**
 * The last minute before a deadline, over HTTP on a real PostgreSQL with fsync; clients, program and database share the
 * machine. Enterprises sign up, start, evaluate themselves as their pages would; then their applications come in an open
 * loop, at rates that grow. Beside it what the same cluster commits by itself. {@code mvn -Pbenchmark verify
 * -DskipTests} prints it; results are recorded in docs/benchmarks.md.
 */
public final class SurgeBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENTERPRISES = 20;
    private static final List<Integer> RATES = List.of(20, 50, 100, 200, 300);
    private static final Duration EACH = Duration.ofSeconds(6);
    private static final int WARM_UP = 400;

    private final JdbcClient jdbc;
    private final Editions editions;
    private final int port;

    private SurgeBenchmark(ConfigurableApplicationContext program) {
        this.jdbc = program.getBean(JdbcClient.class);
        this.editions = program.getBean(Editions.class);
        this.port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "100").start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
            double bare = CommitRate.of(postgres.getPostgresDatabase(), 8, Duration.ofSeconds(5));
            try (ConfigurableApplicationContext program = new SpringApplicationBuilder(TiduApplication.class)
                    .profiles("postgres")
                    .properties(Map.of("server.port", "0", "TIDU_DB_URL", url, "TIDU_DB_USER", "postgres",
                            "TIDU_DB_PASSWORD", "postgres", "tidu.admin.login", "admin", "tidu.admin.password",
                            "Bench-Admin-2025", "tidu.throttle.sign-ups-per-hour", "1000",
                            "logging.level.root", "warn"))
                    .run("--server.servlet.session.cookie.secure=false", "--camunda.bpm.webapp.csrf.enable-secure-cookie=false")) {
                new SurgeBenchmark(program).run(bare);
            }
        }
    }

    private void run(double bare) throws Exception {
        int surge = RATES.stream().mapToInt(rate -> (int) (rate * EACH.toSeconds())).sum();
        int rounds = (surge + WARM_UP) / ENTERPRISES + 1;
        List<String> open = openRounds(rounds);
        List<SurgeClient> firms = new ArrayList<>();
        for (int number = 0; number < ENTERPRISES; number++) {
            firms.add(SurgeClient.signedUp(port, SignUps.nextCode(), "firm" + number, SignUps.nextMobile()));
        }
        enlist();
        System.out.printf("%nsurge: %d enterprises, %d rounds; bare commits (as pgbench -N, 8 clients): %.0f/s%n",
                ENTERPRISES, rounds, bare);
        String start = JSON.writeValueAsString(Contents.start());
        timed("starts", firms.size() * rounds, () -> each(firms, firm -> open.forEach(round ->
                firm.expect(201, firm.post("/api/rounds/" + round + "/declarations", "{\"data\":" + start + "}")))));
        drained("starts");
        String maturity = JSON.writeValueAsString(Contents.maturity(2.15));
        timed("self-evaluations", firms.size() * rounds, () -> each(firms, firm -> tasks(firm).forEach(task ->
                firm.expect(200, firm.post("/api/tasks/" + task + "/completion", "{\"data\":" + maturity + "}")))));
        drained("self-evaluations");
        List<Sent> ready = new ArrayList<>();
        firms.forEach(firm -> tasks(firm).forEach(task -> ready.add(new Sent(firm, task))));
        String application = "{\"data\":" + JSON.writeValueAsString(Contents.application()) + "}";
        int next = 0;
        for (; next < WARM_UP; next++) {
            Sent sent = ready.get(next);
            sent.firm().expect(200, sent.firm().post(sent.path(), application));
        }
        drained("warm-up");
        System.out.printf("%-10s %9s %9s %9s %9s %12s %10s%n", "offered/s", "p50 ms", "p99 ms", "done/s", "refused", "of bare", "drain/s");
        for (int rate : RATES) {
            next = surge(ready, next, rate, application, bare);
        }
    }

    private record Sent(SurgeClient firm, String task) {

        String path() {
            return "/api/tasks/" + task + "/completion";
        }
    }

    private int surge(List<Sent> ready, int first, int rate, String application, double bare) {
        int count = (int) (rate * EACH.toSeconds());
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>(count);
        long[] latency = new long[count];
        long begin = System.nanoTime();
        for (int index = 0; index < count; index++) {
            long due = begin + index * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Sent sent = ready.get(first + index);
            int mine = index;
            answers.add(sent.firm().send(sent.path(), application).whenComplete((answer, fault) ->
                    latency[mine] = System.nanoTime() - due));
        }
        long refused = answers.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() != 200).count();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double drain = drained(null);
        java.util.Arrays.sort(latency);
        System.out.printf("%-10d %9.0f %9.0f %9.0f %9d %11.1f%% %10.0f%n", rate, latency[count / 2] / 1e6,
                latency[(int) (count * 0.99)] / 1e6, count / seconds, refused, 100 * count / seconds / bare, drain);
        return first + count;
    }

    /** Waits until nothing is deposited any more; returns how many a second went. */
    private double drained(String what) {
        int waiting = jdbc.sql("select count(*) from deposit").query(Integer.class).single();
        long begin = System.nanoTime();
        while (jdbc.sql("select count(*) from deposit").query(Integer.class).single() > 0) {
            LockSupport.parkNanos(20_000_000);
        }
        double rate = waiting / ((System.nanoTime() - begin) / 1e9);
        if (what != null) {
            System.out.printf("%-18s backlog %5d, taken on at %.0f/s%n", what, waiting, rate);
        }
        return rate;
    }

    private interface Act {
        void run(SurgeClient firm);
    }

    private static void each(List<SurgeClient> firms, Act act) {
        firms.parallelStream().forEach(act::run);
    }

    private static void timed(String what, int count, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%-18s %5d over HTTP, %.0f/s%n", what, count, count / ((System.nanoTime() - begin) / 1e9));
    }

    private static List<String> tasks(SurgeClient firm) {
        try {
            List<String> ids = new ArrayList<>();
            for (JsonNode task : JSON.readTree(firm.get("/api/tasks"))) {
                ids.add(task.get("id").asText());
            }
            return ids;
        } catch (java.io.IOException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    private List<String> openRounds(int count) {
        String edition = editions.seal();
        List<String> ids = new ArrayList<>();
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        for (int number = 0; number < count; number++) {
            String id = UUID.randomUUID().toString();
            jdbc.sql("insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at, "
                            + "county_deadline_at, city_deadline_at, notice_working_days, county_quota, rule_set_id, edition_id, created_at) "
                            + "values (?, ?, 2026, 'ADVANCED', 'OPEN', '4302', '43', ?, ?, ?, ?, 5, null, 'HN-2025', ?, ?)")
                    .params(id, "批次" + number, now.minusDays(1), now.plusDays(5), now.plusDays(10), now.plusDays(20), edition, now)
                    .update();
            ids.add(id);
        }
        return ids;
    }

    private void enlist() {
        jdbc.sql("insert into roster_system_registration (uscc, name, filled, approved, imported_by, imported_at) "
                + "select uscc, name, true, true, 'bench', current_timestamp from enterprise").update();
        jdbc.sql("insert into roster_basic_tier (uscc, name, factory_name, listed_on, imported_by, imported_at) "
                + "select uscc, name, '工厂', current_date, 'bench', current_timestamp from enterprise").update();
    }

    /** What the cluster commits by itself: the statements of {@code pgbench -N}. */
    private static final class CommitRate {

        static double of(javax.sql.DataSource database, int clients, Duration time) throws Exception {
            try (Connection setUp = database.getConnection()) {
                setUp.createStatement().execute("create table bench_accounts as select n as aid, 0 as abalance, repeat(' ', 84) as filler from generate_series(1, 100000) n");
                setUp.createStatement().execute("alter table bench_accounts add primary key (aid)");
                setUp.createStatement().execute("create table bench_history (tid int, bid int, aid int, delta int, mtime timestamp)");
            }
            List<CompletableFuture<Integer>> running = new ArrayList<>();
            long end = System.nanoTime() + time.toNanos();
            for (int client = 0; client < clients; client++) {
                running.add(CompletableFuture.supplyAsync(() -> commits(database, end), command -> new Thread(command).start()));
            }
            int commits = running.stream().mapToInt(CompletableFuture::join).sum();
            return commits / (time.toNanos() / 1e9);
        }

        private static int commits(javax.sql.DataSource database, long end) {
            java.util.concurrent.ThreadLocalRandom random = java.util.concurrent.ThreadLocalRandom.current();
            int commits = 0;
            try (Connection connection = database.getConnection();
                    var update = connection.prepareStatement("update bench_accounts set abalance = abalance + ? where aid = ?");
                    var read = connection.prepareStatement("select abalance from bench_accounts where aid = ?");
                    var history = connection.prepareStatement("insert into bench_history values (1, 1, ?, ?, current_timestamp)")) {
                connection.setAutoCommit(false);
                while (System.nanoTime() < end) {
                    int account = random.nextInt(1, 100_001);
                    update.setInt(1, random.nextInt(-5000, 5000));
                    update.setInt(2, account);
                    update.executeUpdate();
                    read.setInt(1, account);
                    read.executeQuery().close();
                    history.setInt(1, account);
                    history.setInt(2, 1);
                    history.executeUpdate();
                    connection.commit();
                    commits++;
                }
                return commits;
            } catch (java.sql.SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}

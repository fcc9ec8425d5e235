package org.tidu.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.TiduApplication;
import org.tidu.declaration.Contents;
import org.tidu.engine.edition.Editions;
import org.tidu.integrity.command.IntegrityCommand;
import org.tidu.support.SignUps;

/**
 * A backup taken while enterprises submit: {@code pg_dump} once a share of the receipts has been told, restored beside it. The
 * integrity command has to accept what comes back, each receipt told before has to be in it, and each case has to have its
 * process, or its deposit from which that follows. Ends with 1 when it is not so. Part of {@code mvn -Pbenchmark verify}.
 */
public final class BackupDrill {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENTERPRISES = 8;
    private static final int ROUNDS = 60;
    private static final int TOLD_BEFORE = 100;

    private BackupDrill() {}

    public static void main(String[] arguments) throws Exception {
        try (OwnCluster cluster = OwnCluster.started()) {
            cluster.make("tidu");
            cluster.make("restored");
            Path dump;
            List<String> told;
            try (ConfigurableApplicationContext program = program(cluster)) {
                Queue<String> receipts = new ConcurrentLinkedQueue<>();
                CompletableFuture<Void> surge = CompletableFuture.runAsync(surge(program, receipts));
                while (receipts.size() < TOLD_BEFORE && !surge.isDone()) {
                    LockSupport.parkNanos(5_000_000);
                }
                told = List.copyOf(receipts);
                dump = cluster.dump("tidu");
                int afterwards = receipts.size();
                surge.join();
                System.out.printf("backup: %d receipts told before, %d while it was taken, %d after it%n",
                        told.size(), afterwards - told.size(), receipts.size() - afterwards);
            }
            cluster.restore(dump, "restored");
            int code = IntegrityCommand.run(System.out, "--tidu.integrity.check", "--spring.datasource.url=" + cluster.url("restored"),
                    "--spring.datasource.username=postgres", "--spring.datasource.password=");
            JdbcClient restored = JdbcClient.create(DataSourceBuilder.create().url(cluster.url("restored")).username("postgres").build());
            int missing = told.size() - restored.sql("select count(*) from submission_receipt where declaration_number in (:told)")
                    .param("told", told).query(Integer.class).single();
            int lost = restored.sql("select count(*) from declaration_case c where process_instance_id is null "
                    + "and not exists (select 1 from deposit d where d.declaration_number = c.number)").query(Integer.class).single();
            System.out.printf("restored: integrity command ended with %d, receipts missing %d, cases with neither process nor deposit %d%n",
                    code, missing, lost);
            if (code != 0 || missing != 0 || lost != 0) {
                System.exit(1);
            }
        }
    }

    private static ConfigurableApplicationContext program(OwnCluster cluster) {
        return new SpringApplicationBuilder(TiduApplication.class).profiles("postgres")
                .properties(Map.of("server.port", "0", "TIDU_DB_URL", cluster.url("tidu"), "TIDU_DB_USER", "postgres",
                        "TIDU_DB_PASSWORD", "", "tidu.admin.login", "admin", "tidu.admin.password", "Bench-Admin-2025",
                        "tidu.throttle.sign-ups-per-hour", "1000", "logging.level.root", "warn"))
                .run("--server.servlet.session.cookie.secure=false", "--camunda.bpm.webapp.csrf.enable-secure-cookie=false");
    }

    /** Each enterprise starts a declaration in every round, one after the other, all of them at once. */
    private static Runnable surge(ConfigurableApplicationContext program, Queue<String> receipts) throws Exception {
        int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        List<String> rounds = openRounds(program.getBean(JdbcClient.class), program.getBean(Editions.class).newest().value());
        List<SurgeClient> firms = new ArrayList<>();
        for (int number = 0; number < ENTERPRISES; number++) {
            firms.add(SurgeClient.signedUp(port, SignUps.nextCode(), "firm" + number, SignUps.nextMobile()));
        }
        String start = "{\"data\":" + JSON.writeValueAsString(Contents.start()) + "}";
        return () -> firms.stream().map(firm -> CompletableFuture.runAsync(() -> rounds.forEach(round -> receipts.add(
                        started(firm, round, start))), command -> new Thread(command).start()))
                .toList().forEach(CompletableFuture::join);
    }

    private static String started(SurgeClient firm, String round, String start) {
        var answer = firm.post("/api/rounds/" + round + "/declarations", start);
        firm.expect(201, answer);
        try {
            return JSON.readTree(answer.body()).path("number").asText();
        } catch (java.io.IOException notJson) {
            throw new IllegalStateException(answer.body(), notJson);
        }
    }

    private static List<String> openRounds(JdbcClient jdbc, String edition) {
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < ROUNDS; number++) {
            String id = UUID.randomUUID().toString();
            jdbc.sql("insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at, "
                            + "county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, edition_id, created_at) "
                            + "values (?, ?, 2026, 'ADVANCED', 'OPEN', '4302', '43', ?, ?, ?, ?, 5, 'HN-2025', ?, ?)")
                    .params(id, "批次" + number, now.minusDays(1), now.plusDays(5), now.plusDays(10), now.plusDays(20), edition, now)
                    .update();
            ids.add(id);
        }
        return ids;
    }
}

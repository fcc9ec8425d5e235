package org.tidu.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.support.SignUps;

/**
 * Enterprises with applications ready to be handed in, brought there over HTTP as their pages would; rounds and rosters are
 * written straight into the database, one round for each application of an enterprise.
 */
final class SurgeGround {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final List<SurgeClient> firms = new ArrayList<>();
    /** Tasks that were handed out as ready before. */
    private final Set<String> known = new HashSet<>();

    /** Signs so many enterprises up at this port. */
    SurgeGround(JdbcClient jdbc, int port, int enterprises) {
        this.jdbc = jdbc;
        for (int number = 0; number < enterprises; number++) {
            firms.add(SurgeClient.signedUp(port, SignUps.nextCode(), "firm" + number, SignUps.nextMobile()));
        }
        jdbc.sql("insert into roster_system_registration (uscc, name, filled, line_filled, workstation_filled, approved, imported_by, imported_at) "
                + "select uscc, name, true, true, true, true, 'bench', current_timestamp from enterprise").update();
        jdbc.sql("insert into roster_basic_tier (uscc, name, factory_name, listed_on, imported_by, imported_at) "
                + "select uscc, name, '工厂', current_date, 'bench', current_timestamp from enterprise").update();
    }

    /** Something to be handed in, by whom. */
    record Ready(SurgeClient firm, String task) {

        String path() {
            return "/api/tasks/" + task + "/completion";
        }
    }

    /** What an application says, as a body. */
    static String application() {
        return body(Contents.application());
    }

    /** For each enterprise so many applications, of rounds that close at this instant; task by task in changing order. */
    List<Ready> ready(int rounds, Instant closesAt) {
        List<String> open = openRounds(rounds, closesAt);
        String start = body(Contents.start());
        timed("starts", firms.size() * rounds, () -> each(firm -> open.forEach(round ->
                firm.expect(201, firm.post("/api/rounds/" + round + "/declarations", start)))));
        drained("starts");
        String maturity = body(Contents.maturity(2.15));
        timed("self-evaluations", firms.size() * rounds, () -> each(firm -> tasks(firm, "userTask_selfEvaluateMaturity").forEach(task ->
                firm.expect(200, firm.post("/api/tasks/" + task + "/completion", maturity)))));
        drained("self-evaluations");
        List<List<String>> tasks = firms.stream().map(firm -> tasks(firm, "userTask_prepareApplication").stream()
                .filter(known::add).toList()).toList();
        List<Ready> ready = new ArrayList<>();
        for (int index = 0; index < rounds; index++) {
            for (int firm = 0; firm < firms.size(); firm++) {
                ready.add(new Ready(firms.get(firm), tasks.get(firm).get(index)));
            }
        }
        return ready;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    List<SurgeClient> firms() {
        return List.copyOf(firms);
    }

    /** Waits until nothing is deposited any more; returns how many a second went. */
    double drained(String what) {
        int waiting = deposits();
        long begin = System.nanoTime();
        while (deposits() > 0) {
            LockSupport.parkNanos(50_000_000);
        }
        double rate = waiting / ((System.nanoTime() - begin) / 1e9);
        if (what != null) {
            System.out.printf("%-18s backlog %5d, taken on at %.0f/s%n", what, waiting, rate);
        }
        return rate;
    }

    private int deposits() {
        return jdbc.sql("select count(*) from deposit").query(Integer.class).single();
    }

    private void each(Consumer<SurgeClient> act) {
        firms.parallelStream().forEach(act);
    }

    private static void timed(String what, int count, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%-18s %5d over HTTP, %.0f/s%n", what, count, count / ((System.nanoTime() - begin) / 1e9));
    }

    private static List<String> tasks(SurgeClient firm, String key) {
        try {
            List<String> ids = new ArrayList<>();
            for (JsonNode task : JSON.readTree(firm.get("/api/tasks"))) {
                if (task.path("key").asText().equals(key)) {
                    ids.add(task.get("id").asText());
                }
            }
            return ids;
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    private static String body(Object data) {
        try {
            return "{\"data\":" + JSON.writeValueAsString(data) + "}";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Rounds of the city that are open until this instant, by their ids. */
    List<String> openRounds(int count, Instant closesAt) {
        String edition = jdbc.sql("select deployment_id_ from act_re_procdef where key_ = 'round' order by version_ desc limit 1")
                .query(String.class).single();
        List<String> ids = new ArrayList<>();
        OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        OffsetDateTime closes = closesAt.atOffset(ZoneOffset.UTC);
        for (int number = 0; number < count; number++) {
            String id = UUID.randomUUID().toString();
            jdbc.sql("insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at, "
                            + "county_deadline_at, city_deadline_at, notice_working_days, county_quota, rule_set_id, edition_id, created_at) "
                            + "values (?, ?, 2026, 'ADVANCED', 'OPEN', '4302', '43', ?, ?, ?, ?, 5, null, 'HN-2025', ?, ?)")
                    .params(id, "批次" + number, now.minusDays(1), closes, closes.plusDays(5), closes.plusDays(15), edition, now)
                    .update();
            ids.add(id);
        }
        return ids;
    }
}

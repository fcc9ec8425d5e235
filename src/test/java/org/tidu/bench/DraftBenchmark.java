package org.tidu.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.TiduApplication;
import org.tidu.declaration.Contents;

/**
 * What somebody waits for who writes a full application of forty scenario instances with long texts: saving its largest part and a short one, and opening
 * it, over HTTP on a PostgreSQL with fsync. {@code mvn -Pbenchmark verify -DskipTests} prints the times.
 */
public final class DraftBenchmark {

    private static final int INSTANCES = 40;
    private static final int TURNS = Integer.getInteger("tidu.bench.turns", 200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setPGStartupWait(Duration.ofMinutes(2)).start();
                ConfigurableApplicationContext program = program(postgres)) {
            int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            run(new SurgeGround(program.getBean(JdbcClient.class), port, 1));
        }
    }

    private static void run(SurgeGround ground) {
        SurgeGround.Ready ready = ground.ready(1, Instant.now().plus(Duration.ofDays(30))).get(0);
        SurgeClient firm = ready.firm();
        String form = "/api/tasks/" + ready.task();
        String draft = form + "/draft";
        Map<String, Object> scenarios = Map.of("scenarios", scenarios());
        System.out.printf("part of %d instances: %,d characters%n", INSTANCES, json(scenarios).length());
        print("save of the instances", TURNS, turn -> firm.expect(200, firm.put(draft, save("application-scenarios", turn, scenarios))));
        print("save of a short part", TURNS, turn -> firm.expect(200, firm.put(draft, save("application-chapters", turn, Map.of("chapterBasis", "基础" + turn)))));
        print("who writes where", TURNS, turn -> firm.expect(200, firm.post(draft + "/presence", "{\"sections\":[\"application-chapters\"]}")));
        print("opening the form", TURNS, turn -> {
            if (!firm.get(form).contains("chapterBasis")) {
                throw new IllegalStateException("the form did not open");
            }
        });
    }

    /** The first fifth warms up and does not count. */
    private static void print(String what, int turns, IntConsumer work) {
        double[] times = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            long begin = System.nanoTime();
            work.accept(turn);
            times[turn] = (System.nanoTime() - begin) / 1e6;
        }
        double[] counted = Arrays.copyOfRange(times, turns / 5, turns);
        Arrays.sort(counted);
        System.out.printf("%-22s p50 %6.1f ms, p95 %6.1f ms, max %6.1f ms%n", what, counted[counted.length / 2],
                counted[(int) (counted.length * 0.95)], counted[counted.length - 1]);
    }

    private static String save(String section, int version, Map<String, Object> data) {
        return json(Map.of("section", section, "version", version, "data", data));
    }

    private static List<Map<String, Object>> scenarios() {
        List<Map<String, Object>> rows = new ArrayList<>(Contents.scenarios(10));
        while (rows.size() < INSTANCES) {
            rows.addAll(Contents.scenarios(10));
        }
        String text = "装配线上的实例，节拍由系统调度，质量数据自动采集并回传。".repeat(18);
        return rows.stream().limit(INSTANCES).map(row -> {
            Map<String, Object> full = new HashMap<>(row);
            List.of("description", "painPoints", "solution", "assurance", "effect", "economics").forEach(field -> full.put(field, text));
            return full;
        }).toList();
    }

    private static String json(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ConfigurableApplicationContext program(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(TiduApplication.class).profiles("postgres").run("--server.port=0",
                "--server.servlet.session.cookie.secure=false", "--camunda.bpm.webapp.csrf.enable-secure-cookie=false",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres", "--spring.datasource.password=postgres", "--logging.level.root=warn");
    }
}

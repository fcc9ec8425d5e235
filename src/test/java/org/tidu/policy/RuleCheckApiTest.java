package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What a policy owner is told by the running server of tables of their own; nothing is stored. */
@ProcessTest
class RuleCheckApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";
    private static final String NEW = "decisions/nowhere/2025/draft.dmn";
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final long MOST_BYTES = 256L << 20;
    /** Where what outlives the moment is, and what is too large for less. */
    private static final MemoryPoolMXBean KEPT = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported()).findFirst().orElseThrow();

    @Autowired
    private Visitors visitors;

    @Autowired
    private Stored stored;

    private Visitor owner;

    @BeforeEach
    void given_a_policy_owner() {
        owner = visitors.officer("rules-checker", "policy-owners");
    }

    @Test
    void what_is_in_force_has_nothing_to_be_mended_or_confirmed() throws IOException {
        JsonNode answer = ok("", Map.of("files", List.of(file(HUNAN, Files.readString(Path.of(HUNAN))))));

        assertThat(answer.path("errors").asInt() + answer.path("confirmations").asInt()).as(answer.toString()).isZero();
    }

    @Test
    void who_changes_the_structure_of_tables_is_answered_too_and_an_expert_is_not() throws IOException {
        Map<String, ?> body = Map.of("files", List.of(file(HUNAN, Files.readString(Path.of(HUNAN)))));

        owner = visitors.officer("rules-structure", "policy-editors-full");
        assertThat(post("", body).status()).isEqualTo(200);
        owner = visitors.officer("rules-expert", "experts-43");
        assertThat(post("", body).status()).isEqualTo(403);
    }

    @Test
    void a_raised_minimum_is_asked_about_with_its_place_and_the_number_in_the_clause() throws IOException {
        Map<String, String> before = stored.everything();

        JsonNode answer = ok("", Map.of("files", List.of(file(HUNAN, raised()))));

        assertThat(answer.path("errors").asInt()).isZero();
        assertThat(answer.path("findings")).anySatisfy(finding -> {
            assertThat(finding.path("kind").asText()).isEqualTo("TEXT_DIFFERS");
            assertThat(finding.path("severityName").asText()).isEqualTo("须逐条确认");
            assertThat(finding.path("table").asText()).isEqualTo("hn-2025-requirements");
            assertThat(finding.path("rows").get(0).asText()).isEqualTo("rule_requirements_advanced");
            assertThat(finding.path("column").asText()).isEqualTo("最少场景数");
            assertThat(finding.path("message").asText()).contains("12").contains("请");
        });
        assertThat(answer.path("findings")).anyMatch(finding -> finding.path("kind").asText().equals("VALUE_CHANGED"));
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void the_rows_it_moves_are_told_in_words_and_grouped_by_cause() throws IOException {
        JsonNode answer = ok("/rows", Map.of("table", HUNAN, "rows", Files.readString(Path.of(HUNAN.replace(".dmn", ".tests.yaml"))),
                "files", List.of(file(HUNAN, raised()))));

        assertThat(answer.path("refused").isNull()).as(answer.toString()).isTrue();
        assertThat(answer.path("different").asInt()).isPositive().isLessThan(answer.path("rows").asInt());
        assertThat(answer.path("groups").size()).isLessThan(answer.path("different").asInt());
        assertThat(answer.path("groups")).allSatisfy(group -> assertThat(group.path("names").size()).isPositive());
        assertThat(answer.path("groups").findValuesAsText("words")).contains("「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」");
    }

    @Test
    void rows_of_what_is_in_force_need_no_file_and_rows_that_cannot_be_read_are_refused() throws IOException {
        String rows = Files.readString(Path.of("decisions/common/maturity-level.tests.yaml"));

        assertThat(ok("/rows", Map.of("table", "decisions/common/maturity-level.dmn", "rows", rows)).path("different").asInt()).isZero();

        assertThat(post("/rows", Map.of("table", "decisions/common/maturity-level.dmn", "rows", "decisions: [")).errorPaths()).containsExactly("rows");
        assertThat(post("/rows", Map.of("table", NEW, "rows", rows)).errorPaths()).containsExactly("table");
    }

    @Test
    void two_versions_are_compared_cell_by_cell_and_in_words() throws IOException {
        JsonNode answer = ok("/comparison", Map.of("files", List.of(file(HUNAN, raised()))));

        JsonNode change = answer.path("files").get(0).path("changes").get(0);
        assertThat(change.path("words").asText()).isEqualTo("先进级 最少场景数 10 → 12");
        assertThat(change.path("before").asText() + change.path("after").asText()).isEqualTo("1012");
        assertThat(answer.path("files").get(0).path("changes").size()).isEqualTo(1);
        assertThat(ok("/comparison", Map.of("files", List.of(file(HUNAN, raised())), "before", List.of(file(HUNAN, raised()))))
                .path("files").get(0).path("changes")).isEmpty();
        assertThat(ok("/comparison", Map.of("files", List.of(file(NEW, raised())))).path("files").get(0).path("refused").asText())
                .isEqualTo("没有改前的文件可比");
    }

    @Test
    void a_file_that_has_no_name_of_an_edition_or_comes_twice_is_refused_by_its_place() {
        assertThat(post("", Map.of("files", List.of(file("../../etc/passwd", "<x/>")))).errorPaths()).containsExactly("files[0].name");
        assertThat(post("", Map.of("files", List.of(file(NEW, "<x/>"), file(NEW, "<x/>")))).errorPaths()).containsExactly("files[1].name");
        assertThat(post("", Map.of("files", List.of(file(NEW, " ")))).errorPaths()).containsExactly("files[0].content");
        assertThat(post("", Map.of("files", List.of())).errorPaths()).containsExactly("files");
    }

    @Test
    void hostile_tables_are_refused_with_a_sentence_in_two_seconds_and_256_mb_while_others_work() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        StringBuilder slow = new StringBuilder();
        Thread others = new Thread(() -> {
            Visitor visitor = visitors.stranger();
            while (!done.get()) {
                Instant begun = Instant.now();
                int status = visitor.get("/api/rounds").status();
                if (status != 200 || Duration.between(begun, Instant.now()).compareTo(AT_MOST) > 0) {
                    slow.append(status).append(' ').append(Duration.between(begun, Instant.now())).append('\n');
                }
            }
        });
        others.start();

        try {
            HostileTablesTest.tables().forEach(this::is_refused_in_time);
        } finally {
            done.set(true);
            others.join();
        }

        assertThat(slow).isEmpty();
    }

    private void is_refused_in_time(Map.Entry<String, String> hostile) {
        long kept = KEPT.getUsage().getUsed();
        KEPT.resetPeakUsage();
        Instant begun = Instant.now();
        Answer answer = post("", Map.of("files", List.of(file(NEW, hostile.getValue()))));

        assertThat(Duration.between(begun, Instant.now())).as(hostile.getKey()).isLessThan(AT_MOST);
        assertThat(KEPT.getPeakUsage().getUsed() - kept).as(hostile.getKey()).isLessThan(MOST_BYTES);
        assertThat(answer.status()).as(hostile.getKey()).isIn(200, 400, 413);
        if (answer.status() == 200) {
            assertThat(answer.json().path("errors").asInt()).as(hostile.getKey()).isPositive();
            assertThat(answer.json().path("findings").get(0).path("message").asText()).as(hostile.getKey()).contains("请");
        } else {
            assertThat(answer.json().path("detail").asText()).as(hostile.getKey()).containsPattern("\\p{IsHan}");
        }
    }

    private static String raised() throws IOException {
        return Files.readString(Path.of(HUNAN)).replace("_advanced_minimumScenarios\"><text>10<", "_advanced_minimumScenarios\"><text>12<");
    }

    private static Map<String, String> file(String name, String content) {
        return Map.of("name", name, "content", content);
    }

    private JsonNode ok(String path, Map<String, ?> body) {
        Answer answer = post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer post(String path, Map<String, ?> body) {
        try {
            return owner.post("/api/rule-checks" + path, JSON.writeValueAsString(body));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}

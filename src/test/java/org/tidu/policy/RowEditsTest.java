package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.rows.RowEdits;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowResult;
import org.tidu.assessment.rows.TestRows;
import org.tidu.policy.edition.Edition;
import org.tidu.term.Tier;

/** Rows that a change has moved are taken over, one by one or in groups; rows are added by example. All else in the file stays as it was. */
class RowEditsTest {

    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";
    private static final String LIST = "decisions/nowhere/2025/draft.dmn";

    private final RuleSetRows rows = new RuleSetRows();
    private final Map<String, byte[]> raised = Map.of(HUNAN, new String(RepositoryEdition.FILES.get(HUNAN), StandardCharsets.UTF_8)
            .replace("_advanced_minimumScenarios\"><text>10<", "_advanced_minimumScenarios\"><text>12<").getBytes(StandardCharsets.UTF_8));
    private final String shipped = read(HUNAN.replace(".dmn", ".tests.yaml"));

    @Test
    void a_group_is_taken_over_and_no_line_of_another_row_changes() {
        RowReport.Group largest = run(shipped).groups().get(0);

        String accepted = RowEdits.accept(shipped, run(shipped), Set.copyOf(largest.names()));

        assertThat(run(accepted).groups()).extracting(RowReport.Group::differences).doesNotContain(largest.differences());
        assertThat(run(accepted).different()).hasSize(run(shipped).different().size() - largest.names().size());
        assertThat(changedLines(accepted)).hasSizeBetween(1, largest.names().size() * largest.differences().size());
        assertThat(accepted.lines().filter(line -> line.startsWith("#"))).isEqualTo(shipped.lines().filter(line -> line.startsWith("#")).toList());
    }

    @Test
    void when_all_are_taken_over_none_differs() {
        String accepted = RowEdits.accept(shipped, run(shipped), run(shipped).different().stream().map(RowResult::name).collect(Collectors.toSet()));

        assertThat(run(accepted).different()).isEmpty();
        assertThat(accepted.lines().count() - shipped.lines().count()).isBetween(-5L, 5L);
    }

    @Test
    void one_row_is_taken_over_by_itself() {
        RowResult one = run(shipped).different().get(0);

        String accepted = RowEdits.accept(shipped, run(shipped), Set.of(one.name()));

        assertThat(run(accepted).different()).extracting(RowResult::name).doesNotContain(one.name()).hasSize(run(shipped).different().size() - 1);
    }

    @Test
    void values_are_put_in_and_taken_out_in_either_way_of_writing() {
        String yaml = """
                # above
                decisions:
                  - decision: draft
                    rows:
                      - {name: 一, given: {a: 1}, expect: {o: "y" }}   # beside
                      - name: 二   # 🐎
                        given: {a: 1}
                        expect:
                          o: 没有
                """;
        Map<String, byte[]> table = Map.of(LIST, DraftTable.unique().input("a", "integer").output("o", "string").row("1", "\"x：1\"").xml()
                .getBytes(StandardCharsets.UTF_8));

        RowReport report = rows.of(new Edition(Map.of()), table, LIST, TestRows.parse(yaml)).report();

        assertThat(RowEdits.accept(yaml, report, Set.of("draft：一", "draft：二")))
                .isEqualTo(yaml.replace("\"y\"", "\"x：1\"").replace("没有", "\"x：1\""));
    }

    @Test
    void every_hit_of_a_list_is_compared_not_the_first_alone() {
        Map<String, byte[]> table = Map.of(LIST, DraftTable.withHitPolicy("RULE ORDER").input("a", "integer").output("o", "integer").row("1", "1").row("> 0", "2")
                .xml().getBytes(StandardCharsets.UTF_8));

        assertThat(words(table, "[{o: 1}, {o: 2}]")).isEmpty();
        assertThat(words(table, "[{o: 1}, {o: 3}]")).containsExactly("输出「o」 应为「3」，现为「2」");
        assertThat(words(table, "{o: 1}")).containsExactly("适用的行数 应为「1」，现为「2」");
        assertThat(words(table, "[{o: 1}, {o: 2}, {o: 3}]")).containsExactly("适用的行数 应为「3」，现为「2」", "输出「o」 应为「3」，现为空");
    }

    @Test
    void what_cannot_be_taken_over_says_so() {
        Map<String, byte[]> table = Map.of(LIST, DraftTable.unique().input("a", "integer").output("o", "integer").row("1", "1").xml().getBytes(StandardCharsets.UTF_8));
        String yaml = "decisions:\n  - {decision: draft, rows: [{name: 一, given: {a: 1}, expect: {}}]}\n";
        RowReport report = rows.of(new Edition(Map.of()), table, LIST, TestRows.parse(yaml)).report();

        assertThatThrownBy(() -> RowEdits.accept(yaml, report, Set.of("draft：一"))).hasMessageContaining("“draft：一”").hasMessageContaining("手工修改");
    }

    @Test
    void a_row_is_added_by_example_and_holds() {
        Map<String, Object> facts = Map.of("registeredIn", "430200", "operatesIn", "430211", "legalForm", "LEGAL_PERSON", "maturity", Map.of("level", 2, "basis", "SELF"),
                "scenarios", List.of(Map.of("code", "S07", "tier", "ADVANCED")), "heldTiers", List.of("BASIC"));

        String added = rows.example(RepositoryEdition.EDITION, raised, shipped, "差十一个场景", "HN-2025", new Tier("ADVANCED"), facts);

        int place = shipped.indexOf("\ndecisions:") + 1;
        assertThat(added).startsWith(shipped.substring(0, place)).endsWith(shipped.substring(place));
        RowReport report = run(added);
        assertThat(report.rows()).hasSize(run(shipped).rows().size() + 1).last().satisfies(row -> {
            assertThat(row.name()).isEqualTo("差十一个场景");
            assertThat(row.differences()).isEmpty();
        });
        assertThat(added.substring(place, added.length() - (shipped.length() - place))).contains("≥ 12").contains("SCENARIO_COUNT: {\"met\":false");
    }

    private List<String> words(Map<String, byte[]> table, String expect) {
        return rows.of(new Edition(Map.of()), table, LIST, TestRows.parse("decisions:\n  - decision: draft\n    rows:\n      - {name: 一, given: {a: 1}, expect: "
                + expect + "}\n")).report().rows().stream().flatMap(row -> row.differences().stream()).map(difference -> difference.words()).toList();
    }

    private RowReport run(String yaml) {
        return rows.of(RepositoryEdition.EDITION, raised, HUNAN, TestRows.parse(yaml)).report();
    }

    private List<String> changedLines(String accepted) {
        String[] was = shipped.split("\n");
        String[] is = accepted.split("\n");
        return Arrays.equals(was, is) ? List.of() : IntStream.range(0, Math.min(was.length, is.length)).filter(i -> !was[i].equals(is[i])).mapToObj(i -> is[i]).toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}

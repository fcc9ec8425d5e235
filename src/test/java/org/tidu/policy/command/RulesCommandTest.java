package org.tidu.policy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What a policy owner is told after a change, on the command line. */
class RulesCommandTest {

    private static final String HUNAN = "hunan/2025/hn-2025";

    @TempDir
    Path folder;

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
    private final LogLevel loggedBefore = logging.getLoggerConfiguration(LoggingSystem.ROOT_LOGGER_NAME).getEffectiveLevel();

    private String said;

    /** The command is a program of its own and is quiet in the whole JVM. */
    @AfterEach
    void others_log_as_before() {
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, loggedBefore);
    }

    @BeforeEach
    void given_a_copy_of_the_tables_and_their_rows() throws IOException {
        Path shipped = Path.of("decisions");
        try (Stream<Path> all = Files.walk(shipped)) {
            for (Path one : all.toList()) {
                Path copy = folder.resolve(shipped.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        }
    }

    @Test
    void tables_that_nobody_changed_are_as_expected() {
        assertThat(run("rules", "rows", folder.toString(), "hn-2025", "maturity-level")).isEqualTo(RulesCommand.GOOD);

        assertThat(said.lines()).hasSize(3).last().isEqualTo("全部相符");
        assertThat(said).contains("decisions/" + HUNAN + ".dmn：").contains("，0 行不符").contains("decisions/common/maturity-level.dmn：");
    }

    @Test
    void a_number_that_was_raised_is_told_in_words_with_the_rows_it_moves_and_for_one_reason_once() throws IOException {
        change(HUNAN + ".dmn", "<outputEntry id=\"then_requirements_advanced_minimumScenarios\"><text>10</text>",
                "<outputEntry id=\"then_requirements_advanced_minimumScenarios\"><text>12</text>");

        assertThat(run("rules", "rows", folder.toString(), "hn-2025")).isEqualTo(RulesCommand.BAD);

        assertThat(said).contains("「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」").contains("    先进级各项条件全部满足\n")
                .doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(said.lines().filter(line -> line.matches("  \\d+ 行：.*"))).hasSizeLessThan(said.lines().toList().size() / 2);
        assertThat(said.lines()).last().isEqualTo("有的行不符");
    }

    @Test
    void a_row_that_the_table_cannot_answer_says_why_and_the_others_are_run() throws IOException {
        change("common/maturity-level.tests.yaml", "decision: maturity-level", "decision: no-such-decision");

        assertThat(run("rules", "rows", folder.toString(), "maturity-level", "enterprise-size")).isEqualTo(RulesCommand.BAD);

        assertThat(said).contains("中没有决策 no-such-decision").contains("decisions/common/enterprise-size.dmn：")
                .doesNotContain("\tat ");
    }

    @Test
    void a_table_without_rows_and_rows_that_cannot_be_read_are_named() throws IOException {
        Files.delete(folder.resolve("common/maturity-level.tests.yaml"));
        Files.writeString(folder.resolve("common/enterprise-size.tests.yaml"), "decisions: [");

        assertThat(run("rules", "rows", folder.toString(), "maturity-level", "enterprise-size")).isEqualTo(RulesCommand.NOT_RUN);

        assertThat(said).contains("decisions/common/maturity-level.dmn：没有测试行（maturity-level.tests.yaml）")
                .contains("decisions/common/enterprise-size.dmn：测试行文件读不懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "decision:\n  - decision: maturity-level", "decisions:", "decisions: {a: b}", "decisions:\n  - text",
        "decisions:\n  - decision: maturity-level\n    rows:", "decisions:\n  - decision: maturity-level\n    complete: {maturityScore: {from: 0, to: 5, step: 0}}",
        "decisions:\n  - decision: maturity-level\n    complete: {maturityScore: 3}", "just text", "- a"})
    void rows_that_say_nothing_are_not_as_expected_and_the_next_table_is_run(String rows) throws IOException {
        Files.writeString(folder.resolve("common/enterprise-size.tests.yaml"), rows);

        assertThat(run("rules", "rows", folder.toString(), "enterprise-size", "maturity-level")).isEqualTo(RulesCommand.NOT_RUN);

        assertThat(said).doesNotContain("Exception").contains("decisions/common/maturity-level.dmn：16 行相符，0 行不符");
    }

    @Test
    void rows_in_another_encoding_are_called_so() throws IOException {
        Files.write(folder.resolve("common/enterprise-size.tests.yaml"), "decisions: 决策".getBytes("GBK"));

        assertThat(run("rules", "rows", folder.toString(), "enterprise-size")).isEqualTo(RulesCommand.NOT_RUN);

        assertThat(said).contains("不是 UTF-8 编码");
    }

    @Test
    void tables_that_nobody_changed_have_nothing_to_be_mended_or_confirmed() {
        assertThat(run("rules", "check", folder.toString(), "--before=decisions")).isEqualTo(RulesCommand.GOOD);

        assertThat(said.lines()).last().isEqualTo("全部通过");
        assertThat(said.lines().filter(line -> line.endsWith(".dmn：没有发现问题"))).isNotEmpty();
    }

    @Test
    void a_level_that_does_not_exist_is_told_with_its_table_and_way_out() throws IOException {
        change("common/maturity-level.dmn", "<outputEntry id=\"then_maturityLevel_2_maturityLevel\"><text>2</text>",
                "<outputEntry id=\"then_maturityLevel_2_maturityLevel\"><text>7</text>");

        assertThat(run("rules", "check", folder.toString(), "maturity-level", "--before=decisions")).isEqualTo(RulesCommand.BAD);

        assertThat(said).contains("decisions/common/maturity-level.dmn：").contains("必须改正").doesNotContain("Exception");
    }

    @Test
    void a_number_that_differs_from_before_is_to_be_confirmed_or_mended_only_when_it_is_compared() throws IOException {
        change(HUNAN + ".dmn", "<outputEntry id=\"then_requirements_advanced_minimumScenarios\"><text>10</text>",
                "<outputEntry id=\"then_requirements_advanced_minimumScenarios\"><text>12</text>");

        assertThat(run("rules", "check", folder.toString(), "hn-2025", "--before=decisions")).isEqualTo(RulesCommand.BAD);

        assertThat(said).contains("decisions/" + HUNAN + ".dmn：").contains("12").contains("10");
    }

    @Test
    void a_table_beside_it_that_costs_too_much_is_left_out_and_named() throws IOException {
        change("common/honours.dmn", "<text>\"湖南省智能制造标杆企业\"</text>", "<text>string(count(for i in 1..100000000 return i))</text>");

        assertThat(run("rules", "check", folder.toString(), "maturity-level")).isEqualTo(RulesCommand.BAD);

        assertThat(said).contains("decisions/common/honours.dmn（没有参加核对）：1 处").contains("没有限度").contains("decisions/common/maturity-level.dmn：没有发现问题");
        assertThat(run("rules", "rows", folder.toString(), "maturity-level")).isEqualTo(RulesCommand.NOT_RUN);
        assertThat(said).contains("没有核对测试行：");
    }

    @Test
    void what_differs_from_before_is_told_cell_by_cell() throws IOException {
        assertThat(run("rules", "compare", folder.toString(), "hn-2025", "--before=decisions")).isEqualTo(RulesCommand.GOOD);
        assertThat(said).isEqualTo("decisions/" + HUNAN + ".dmn：相同\n全部相同\n");

        change(HUNAN + ".dmn", "_advanced_minimumScenarios\"><text>10<", "_advanced_minimumScenarios\"><text>12<");

        assertThat(run("rules", "compare", folder.toString(), "hn-2025", "--before=decisions")).isEqualTo(RulesCommand.BAD);
        assertThat(said).isEqualTo("decisions/" + HUNAN + ".dmn：1 处不同\n  先进级 最少场景数 10 → 12\n有不同\n");
    }

    @Test
    void a_table_that_was_not_there_before_and_one_that_cannot_be_read_are_named() throws IOException {
        Files.copy(folder.resolve("common/honours.dmn"), folder.resolve("common/honours-new.dmn"));
        Files.writeString(folder.resolve("common/maturity-level.dmn"), "<nonsense/>");

        assertThat(run("rules", "compare", folder.toString(), "honours-new", "maturity-level", "--before=decisions")).isEqualTo(RulesCommand.NOT_RUN);

        assertThat(said).contains("decisions/common/honours-new.dmn：改前没有这张表").contains("不符合 DMN 格式");
    }

    @Test
    void whoever_calls_it_wrongly_is_told_how() {
        assertThat(run("rules")).isEqualTo(RulesCommand.NOT_RUN);
        assertThat(said).contains("用法");
        assertThat(run("rules", "rows", folder.resolve("none").toString())).isEqualTo(RulesCommand.NOT_RUN);
        assertThat(said).contains("没有目录");
        assertThat(run("rules", "rows", folder.toString(), "hn-2026")).isEqualTo(RulesCommand.NOT_RUN);
        assertThat(said).contains("目录中没有决策表 hn-2026");
        assertThat(run("rules", "rows", folder.toString(), "--before=decisions")).isEqualTo(RulesCommand.NOT_RUN);
        assertThat(run("rules", "check", folder.toString(), "--before=nowhere")).isEqualTo(RulesCommand.NOT_RUN);
        assertThat(said).contains("没有目录 nowhere");
        assertThat(run("rules", "compare", folder.toString())).isEqualTo(RulesCommand.NOT_RUN);
        assertThat(said).contains("用法");
        assertThat(RulesCommand.isAsked("--server.port=8080")).isFalse();
        assertThat(RulesCommand.isAsked()).isFalse();
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = RulesCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void change(String file, String from, String to) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(from);
        Files.writeString(folder.resolve(file), before.replace(from, to));
    }
}

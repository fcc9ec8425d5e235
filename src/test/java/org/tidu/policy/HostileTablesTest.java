package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.decision.check.TableChecker;
import org.tidu.decision.check.bounds.BoundedRun;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.edition.Edition;

/** Tables that were written to stop the server: refused with a sentence, in two seconds and 256 MB. */
class HostileTablesTest {

    private static final String NAME = "decisions/nowhere/2025/draft.dmn";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** What the limits let through would be given up after this. */
    private static final BoundedRun BUDGET = new BoundedRun(2, Duration.ofSeconds(2), 256L << 20);
    private final RuleSetCheck check = new RuleSetCheck(new TableChecker(Facts.shape()), BUDGET);

    static Stream<Map.Entry<String, String>> tables() {
        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put("5,000 brackets inside each other", cell("(".repeat(5_000) + "1" + ")".repeat(5_000)));
        hostile.put("lists inside lists", cell("[".repeat(900) + "]".repeat(900)));
        hostile.put("contexts inside contexts", cell("{a:".repeat(900) + "1" + "}".repeat(900)));
        hostile.put("brackets that are not closed", cell("(".repeat(60) + "1"));
        hostile.put("brackets around what is no expression", cell("(".repeat(60) + "1 1" + ")".repeat(60)));
        hostile.put("20,000 words", cell("词 ".repeat(20_000)));
        hostile.put("20,000 english words", cell("word ".repeat(20_000)));
        hostile.put("a cell of 10 MB", cell("\"" + "x".repeat(10_000_000) + "\""));
        hostile.put("a cell of 1 MB", cell("\"" + "x".repeat(1_000_000) + "\""));
        hostile.put("50,000 rules", rules(50_000));
        hostile.put("2,500 rules", rules(2_500));
        hostile.put("a loop of a hundred million", cell("count(for i in 1..100000000 return i)"));
        hostile.put("a loop backwards", cell("count(for i in 100000000..1 return i)"));
        hostile.put("loops inside loops", cell("count(for i in 1..9000, j in 1..9000 return i)"));
        hostile.put("a list of lists made flat and gone through", cell("{t0: for i in 1..400 return (for j in 1..400 return j), t1: flatten(t0), "
                + "t2: count(for i in t1, j in 1..1000 return i)}.t2"));
        hostile.put("every of many", cell("every i in 1..100000000 satisfies i > 0"));
        hostile.put("a loop up to a fact", cell("count(for i in 1..a return i)"));
        hostile.put("a text doubled 40 times", cell("{t0: \"xx\", " + IntStream.range(0, 40)
                .mapToObj(i -> "t" + (i + 1) + ": t" + i + " + t" + i).collect(Collectors.joining(", ")) + "}.t40"));
        hostile.put("a text that grows with its own past", cell("for i in 1..40 return if i = 1 then \"x\" else partial[-1] + partial[-1]"));
        hostile.put("a decision that doubles the one before", doublingDecisions());
        hostile.put("a function that calls itself", cell("{f: function(x) f(x), r: f(1)}.r"));
        hostile.put("a pattern that never ends", cell("matches(string(a), \"(a+)+$\")"));
        hostile.put("a pattern given by its name", cell("matches(pattern: string(a), input: \"x\")"));
        hostile.put("a pattern made of others' choice", cell("matches(\"x\", string(a))"));
        List.of("((a+))+$", "(a|a)*$", "(a|aa)+$", "([a]+)?+", "(a|a)".repeat(30), "a*a*a*b", "(?=a)+", "(a+){20}", "\\\\1+")
                .forEach(pattern -> hostile.put("pattern " + pattern, cell("matches(string(a), \"" + pattern + "\")")));
        hostile.put("a pattern whose blanks are none", cell("matches(string(a), \"(a+) +\", \"x\")"));
        hostile.put("an order that costs more than its list", cell("sort(for i in 1..1000 return i, function(x, y) count(for j in 1..9000 return j) > x)"));
        hostile.put("such an order, by names", cell("sort(precedes: function(x, y) count(for j in 1..9000 return j) > x, list: for i in 1..1000 return i)"));
        hostile.put("values of an output", DraftTable.unique().input("a", "integer")
                .output("o", "string", "every i in 1..1000000000 satisfies i > 0").row("1", "if a = 1 then \"x\" else \"y\"").xml());
        hostile.put("values of an input", DraftTable.unique().input("a", "integer", "a", "every i in 1..1000000000 satisfies i > 0")
                .output("o", "string").row("1", "\"x\"").xml());
        hostile.put("a test of what is tested, three times over", DraftTable.unique().input("a", "")
                .output("o", "string").row("some i in ?, j in ?, k in ? satisfies i = j", "\"x\"").xml());
        hostile.put("a text joined by itself", cell("{t0: \"xxxx\", " + IntStream.range(0, 40)
                .mapToObj(i -> "t" + (i + 1) + ": string join(for i in 1..9 return \"x\", t" + i + ")").collect(Collectors.joining(", ")) + "}.t40"));
        hostile.put("calls inside calls", cell("replace(".repeat(60) + "string(a)" + ", \"x\", \"y\")".repeat(60)));
        hostile.put("a text put into itself", cell("{t0: \"xxxx\", " + IntStream.range(0, 40)
                .mapToObj(i -> "t" + (i + 1) + ": replace(t" + i + ", \"x\", t" + i + ")").collect(Collectors.joining(", ")) + "}.t40"));
        hostile.put("a power", cell("10 ** 999999999"));
        hostile.put("a hundred million digits", cell("decimal(1 / 3, 100000000)"));
        hostile.put("a hundred million digits, by names", cell("decimal(scale: 100000000, n: 1)"));
        hostile.put("rounded down to a hundred million digits", cell("floor(1 / 3, 100000000)"));
        hostile.put("minus signs", cell("-".repeat(15_000) + "1"));
        hostile.put("a description of 1 MB", DraftTable.unique().input("a", "integer").output("o", "string")
                .describedRow("说明".repeat(500_000), "1", "\"x\"").xml());
        hostile.put("elements inside elements", "<definitions>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</definitions>");
        hostile.put("an entity that grows", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>" + cell("\"x\""));
        return hostile.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_hostile_table_is_refused_in_time(Map.Entry<String, String> hostile) {
        byte[] bytes = hostile.getValue().getBytes(StandardCharsets.UTF_8);
        warm();

        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        List<Finding> findings = assertTimeout(Duration.ofSeconds(2),
                () -> check.check(RepositoryEdition.EDITION, Map.of(NAME, bytes), Map.of()));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).containsPattern("\\p{IsHan}{4}");
        });
        assertThat(findings).noneSatisfy(finding -> assertThat(finding.message()).contains("没有检查完"));
        assertThat(THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before).as("bytes before a budget is set").isLessThan(256L << 20);
    }

    @Test
    void of_a_file_that_costs_too_much_nothing_else_is_worked_out() {
        String file = "decisions/hunan/2025/hn-2025.dmn";
        byte[] hostile = edited(file, "<text>\"BASIC\",\"EXCELLENT\",\"LEADING\"</text>", "<text>every i in 1..1000000000 satisfies i &gt; 0</text>");

        assertThat(check.check(RepositoryEdition.EDITION, Map.of(file, hostile), Map.of())).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.TOO_COSTLY))
                .noneSatisfy(finding -> assertThat(finding.message()).contains("没有检查完"));
    }

    @Test
    void a_file_that_costs_too_much_is_not_read_by_the_check_of_another() {
        String levels = "decisions/common/maturity-level.dmn";
        String asking = "decisions/hunan/2025/hn-2025.dmn";
        byte[] hostile = edited(levels, "<text>2</text>", "<text>count(for i in 1..100000000 return i)</text>");

        assertThat(check.check(RepositoryEdition.EDITION, Map.of(levels, hostile, asking, RepositoryEdition.FILES.get(asking)), Map.of()))
                .isNotEmpty().allSatisfy(finding -> assertThat(finding.file()).isEqualTo(levels));
    }

    @Test
    void nor_when_the_edition_holds_the_very_file() {
        String levels = "decisions/common/maturity-level.dmn";
        String asking = "decisions/hunan/2025/hn-2025.dmn";
        byte[] hostile = edited(levels, "<text>2</text>", "<text>count(for i in 1..100000000 return i)</text>");
        Edition edition = new Edition(Map.of(levels, hostile, asking, RepositoryEdition.FILES.get(asking)));

        assertThat(check.check(edition, Map.of(levels, hostile, asking, RepositoryEdition.FILES.get(asking)), Map.of()))
                .noneSatisfy(finding -> assertThat(finding.message()).contains("成熟度等级表里没有这一级"));
    }

    @Test
    void work_that_overflows_the_stack_never_ends_or_eats_the_memory_is_given_up() {
        BoundedRun run = new BoundedRun(2, Duration.ofMillis(300), 64L << 20);

        assertThat(ended(run, () -> "done")).isEqualTo("done");
        assertThat(ended(run, () -> String.valueOf(endless(0)))).isEqualTo("given up");
        assertThat(ended(run, untilInterrupted(false))).isEqualTo("given up");
        assertThat(ended(run, untilInterrupted(true))).isEqualTo("given up");
        assertThat(ended(run, () -> "done")).isEqualTo("done");
    }

    @Test
    void while_others_hold_all_places_a_file_is_not_called_costly_and_nobody_waits_for_each_file() throws InterruptedException {
        BoundedRun run = new BoundedRun(2, Duration.ofSeconds(20), 1L << 30);
        RuleSetCheck busy = new RuleSetCheck(new TableChecker(Facts.shape()), run);
        CountDownLatch held = new CountDownLatch(2);
        CountDownLatch over = new CountDownLatch(1);
        List<Thread> others = IntStream.range(0, 2).mapToObj(i -> new Thread(() -> ended(run, () -> {
            held.countDown();
            return String.valueOf(isOver(over));
        }))).toList();
        others.forEach(Thread::start);
        held.await();

        List<Finding> findings = assertTimeout(Duration.ofSeconds(4),
                () -> busy.check(RepositoryEdition.EDITION, RepositoryEdition.FILES, Map.of()));
        over.countDown();
        for (Thread other : others) {
            other.join();
        }

        assertThat(findings).hasSameSizeAs(RepositoryEdition.FILES.keySet()).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.NOT_CHECKED);
            assertThat(finding.message()).contains("检查正忙", "稍后再试");
        });
        assertThat(busy.check(RepositoryEdition.EDITION, Map.of(NAME, cell("1").getBytes(StandardCharsets.UTF_8)), Map.of()))
                .noneSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.NOT_CHECKED));
    }

    private static boolean isOver(CountDownLatch over) {
        try {
            return over.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private static String ended(BoundedRun run, Supplier<String> work) {
        return run.of(work, () -> "given up", () -> "busy");
    }

    private static byte[] edited(String file, String right, String wrong) {
        String dmn = new String(RepositoryEdition.FILES.get(file), StandardCharsets.UTF_8);
        assertThat(dmn).contains(right);
        return dmn.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "matches(\"430102\", \"^43[0-9]{4}$\")",
        "matches(pattern: \"^43\\\\d+$\", input: string(a))",
        "matches(string(a), \"^湖南省(长沙|株洲)市.*\", \"i\")",
        "replace(\"430102\", \"0+\", \"-\")",
        "split(\"a;b\", \";\")",
        "decimal(scale: 2, n: a)",
        "sort(for i in 1..1000 return i, function(x, y) x > y)",
    })
    void what_has_a_bound_is_let_through(String feel) {
        assertThat(check.check(RepositoryEdition.EDITION, Map.of(NAME, cell(feel).getBytes(StandardCharsets.UTF_8)), Map.of()))
                .noneSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.TOO_COSTLY));
    }

    @Test
    void what_is_long_and_harmless_is_let_through() {
        String long900 = cell("if a = 1 then 1 else ".repeat(900) + "2");
        assertThat(check.check(RepositoryEdition.EDITION, Map.of(NAME, long900.getBytes(StandardCharsets.UTF_8)), Map.of())).isEmpty();
    }

    private static Supplier<String> untilInterrupted(boolean eating) {
        return () -> {
            int length = 0;
            while (!Thread.currentThread().isInterrupted()) {
                length += eating ? new byte[100_000].length : 1;
            }
            return String.valueOf(length);
        };
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    /** Classes are loaded and the parser knows its grammar, as in a server that runs. */
    private void warm() {
        check.check(RepositoryEdition.EDITION, Map.of(NAME, cell("\"x\"").getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    private static String cell(String feel) {
        return DraftTable.unique().input("a", "integer").output("o", "").row("1", feel).xml();
    }

    private static String rules(int count) {
        DraftTable table = DraftTable.unique().input("a", "integer").output("o", "string");
        for (int i = 0; i < count; i++) {
            table.row(String.valueOf(i), "\"x\"");
        }
        return table.xml();
    }

    private static String doublingDecisions() {
        List<String> decisions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String before = i == 0 ? "" : "<informationRequirement id=\"r%1$d\"><requiredDecision href=\"#d%2$d\"/></informationRequirement>".formatted(i, i - 1);
            String text = i == 0 ? "\"xx\"" : "t%1$d + t%1$d".formatted(i - 1);
            decisions.add(("<decision id=\"d%1$d\" name=\"d%1$d\" camunda:historyTimeToLive=\"1\"><description>测试</description><variable id=\"v%1$d\" name=\"t%1$d\"/>"
                    + before + "<literalExpression id=\"l%1$d\"><text>" + text + "</text></literalExpression></decision>").formatted(i));
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                             id="draft-definitions" name="草稿" namespace="https://tidu.org/decisions">%s</definitions>
                """.formatted(String.join("", decisions));
    }
}

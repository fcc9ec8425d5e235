package org.tidu.assessment.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidu.assessment.Trial;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.term.Tier;

/** Runs the test rows of a table file. What a broken table throws is the answer of its row. */
public final class RowRun {

    private final Trial trial;

    public RowRun(Trial trial) {
        this.trial = trial;
    }

    /** @param table full name of the table file, {@code decisions/hunan/2025/hn-2025.dmn} */
    public RowReport of(String table, TestRows rows) {
        return new RowReport(table, Stream.concat(
                numbered(rows.decisions()).flatMap(at -> decision(table, rows.decisions().get(at), at)),
                numbered(rows.ruleSets()).flatMap(at -> ruleSet(rows.ruleSets().get(at), at))).toList());
    }

    private static Stream<Integer> numbered(List<?> list) {
        return IntStream.range(0, list.size()).boxed();
    }

    private Stream<RowResult> decision(String table, Map<String, Object> decision, int at) {
        String key = String.valueOf(decision.get("decision"));
        List<Map<String, Object>> all = TestRows.list(decision, "rows");
        Stream<RowResult> rows = numbered(all).map(i -> result(key + "：" + all.get(i).get("name"), List.of("decisions", at, "rows", i),
                () -> answers(rows(table, key, TestRows.map(all.get(i), "given")), all.get(i))));
        List<Map<String, Object>> complete = TestRows.combinations(TestRows.map(decision, "complete"));
        return complete.isEmpty() ? rows : Stream.concat(rows, Stream.of(result(key + "：处处恰有一行适用", List.of(),
                () -> complete(table, key, complete))));
    }

    private List<Map<String, Object>> rows(String table, String key, Map<String, Object> given) {
        return trial.decisions().rows(trial.decisions().named(trial.editionId(), table), key, given);
    }

    /** Where several rows may apply, {@code expect} is a list of what each gives, in order; otherwise of the only one. */
    private static List<Difference> answers(List<Map<String, Object>> rows, Map<String, Object> row) {
        List<Map<String, Object>> expected = row.get("expect") instanceof List ? TestRows.list(row, "expect")
                : TestRows.map(row, "expect").isEmpty() ? List.of() : List.of(TestRows.map(row, "expect"));
        if (expected.isEmpty()) {
            return rows.isEmpty() || rows.get(0).isEmpty() ? List.of() : List.of(new Difference("适用的行", "没有", rows.get(0)));
        }
        List<Difference> differences = new ArrayList<>();
        if (rows.size() != expected.size() && !(rows.isEmpty() && expected.size() == 1)) {
            differences.add(new Difference("适用的行数", expected.size(), rows.size()));
        }
        for (int i = 0; i < expected.size(); i++) {
            List<String> place = row.get("expect") instanceof List ? List.of("expect", String.valueOf(i)) : List.of("expect");
            differences.addAll(answer(i < rows.size() ? rows.get(i) : Map.of(), expected.get(i), place));
        }
        return differences;
    }

    private static List<Difference> answer(Map<String, Object> answer, Map<String, Object> expected, List<String> place) {
        return expected.entrySet().stream().filter(entry -> !Objects.equals(entry.getValue(), answer.get(entry.getKey())))
                .map(entry -> new Difference("输出「" + entry.getKey() + "」", entry.getValue(), answer.get(entry.getKey()),
                        Stream.concat(place.stream(), Stream.of(entry.getKey())).toList(), false)).toList();
    }

    private List<Difference> complete(String table, String key, List<Map<String, Object>> everywhere) {
        List<Difference> differences = new ArrayList<>();
        for (Map<String, Object> given : everywhere) {
            int found = rows(table, key, given).size();
            if (found != 1) {
                differences.add(new Difference("输入为 " + given + " 时适用的行数", 1, found));
            }
        }
        return differences;
    }

    private Stream<RowResult> ruleSet(Map<String, Object> ruleSet, int at) {
        List<Map<String, Object>> all = TestRows.list(ruleSet, "rows");
        return numbered(all).map(i -> result(String.valueOf(all.get(i).get("name")), List.of("ruleSets", at, "rows", i), () -> {
            Map<String, Object> row = all.get(i);
            Map<String, Object> given = new HashMap<>(TestRows.map(ruleSet, "facts"));
            given.putAll(TestRows.map(row, "change"));
            return VerdictDifferences.of(trial.service().assess(trial.editionId(), String.valueOf(ruleSet.get("ruleSet")),
                    new Tier(String.valueOf(ruleSet.get("tier"))), trial.service().facts(trial.editionId(), given)), row);
        }));
    }

    private static RowResult result(String name, List<Object> place, Supplier<List<Difference>> run) {
        try {
            return new RowResult(name, place, run.get());
        } catch (InvalidInput unreadable) {
            return new RowResult(name, place, unreadable.errors().stream().map(RowRun::unreadable).toList());
        } catch (RuntimeException broken) {
            return new RowResult(name, place, List.of(new Difference("运行这一行", "有结果", String.valueOf(broken.getMessage()))));
        }
    }

    private static Difference unreadable(FieldError error) {
        return new Difference("填报内容 " + error.path(), "可以读取", error.message());
    }
}

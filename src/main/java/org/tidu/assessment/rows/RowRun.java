package org.tidu.assessment.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tidu.assessment.Trial;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** Runs the test rows of a table file. What a broken table throws is the answer of its row. */
public final class RowRun {

    private final Trial trial;

    public RowRun(Trial trial) {
        this.trial = trial;
    }

    /** @param table full name of the table file, {@code decisions/hunan/2025/hn-2025.dmn} */
    public RowReport of(String table, TestRows rows) {
        return new RowReport(table, Stream.concat(
                rows.decisions().stream().flatMap(decision -> decision(table, decision)),
                rows.ruleSets().stream().flatMap(this::ruleSet)).toList());
    }

    private Stream<RowResult> decision(String table, Map<String, Object> decision) {
        String key = String.valueOf(decision.get("decision"));
        Stream<RowResult> rows = TestRows.list(decision, "rows").stream().map(row -> result(key + "：" + row.get("name"),
                () -> answer(rows(table, key, TestRows.map(row, "given")), TestRows.map(row, "expect"))));
        List<Map<String, Object>> complete = TestRows.combinations(TestRows.map(decision, "complete"));
        return complete.isEmpty() ? rows : Stream.concat(rows, Stream.of(result(key + "：处处恰有一行适用",
                () -> complete(table, key, complete))));
    }

    private List<Map<String, Object>> rows(String table, String key, Map<String, Object> given) {
        return trial.decisions().rows(trial.decisions().named(trial.editionId(), table), key, given);
    }

    private static List<Difference> answer(List<Map<String, Object>> rows, Map<String, Object> expected) {
        Map<String, Object> answer = rows.isEmpty() ? Map.of() : rows.get(0);
        if (expected.isEmpty()) {
            return answer.isEmpty() ? List.of() : List.of(new Difference("适用的行", "没有", answer));
        }
        return expected.entrySet().stream().filter(entry -> !Objects.equals(entry.getValue(), answer.get(entry.getKey())))
                .map(entry -> new Difference("输出「" + entry.getKey() + "」", entry.getValue(), answer.get(entry.getKey()))).toList();
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

    private Stream<RowResult> ruleSet(Map<String, Object> ruleSet) {
        return TestRows.list(ruleSet, "rows").stream().map(row -> result(String.valueOf(row.get("name")), () -> {
            Map<String, Object> given = new HashMap<>(TestRows.map(ruleSet, "facts"));
            given.putAll(TestRows.map(row, "change"));
            return VerdictDifferences.of(trial.service().assess(trial.editionId(), String.valueOf(ruleSet.get("ruleSet")),
                    String.valueOf(ruleSet.get("tier")), trial.service().facts(trial.editionId(), given)), row);
        }));
    }

    private static RowResult result(String name, Supplier<List<Difference>> run) {
        try {
            return new RowResult(name, run.get());
        } catch (InvalidInput unreadable) {
            return new RowResult(name, unreadable.errors().stream().map(RowRun::unreadable).toList());
        } catch (RuntimeException broken) {
            return new RowResult(name, List.of(new Difference("运行这一行", "有结果", String.valueOf(broken.getMessage()))));
        }
    }

    private static Difference unreadable(FieldError error) {
        return new Difference("填报内容 " + error.path(), "可以读取", error.message());
    }
}

package org.tidu.assessment.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table file.
 *
 * @param table full name of the file
 */
public record RowReport(String table, List<RowResult> rows) {

    /** Rows that differ in the same way, most first: one change of a table moves many rows for one reason. */
    public record Group(List<Difference> differences, List<String> names) {}

    public List<RowResult> different() {
        return rows.stream().filter(row -> !row.isAsExpected()).toList();
    }

    /**
     * Rows that one change moves, whatever else it does to each of them.
     *
     * @param words what was changed: 「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」
     */
    public record Cause(List<String> words, List<RowResult> rows) {}

    /** Rows that move together: those that differ in the same conditions, or in the same outputs; most first. */
    public List<Cause> causes() {
        Map<List<String>, List<RowResult>> together = new LinkedHashMap<>();
        different().forEach(row -> together.computeIfAbsent(row.differsIn(), any -> new ArrayList<>()).add(row));
        return together.values().stream().map(rows -> new Cause(causeOf(rows), List.copyOf(rows)))
                .sorted((one, other) -> other.rows().size() - one.rows().size()).toList();
    }

    /** What is required otherwise, where that is what moves them; else what they differ in. */
    private static List<String> causeOf(List<RowResult> rows) {
        List<String> required = rows.stream().flatMap(row -> row.differences().stream()).filter(Difference::isOfARequirement).map(Difference::words)
                .distinct().toList();
        return required.isEmpty() ? rows.get(0).differences().stream().map(Difference::words).toList() : required;
    }

    public List<Group> groups() {
        Map<List<Difference>, List<String>> names = new LinkedHashMap<>();
        different().forEach(row -> names.computeIfAbsent(row.differences(), any -> new ArrayList<>()).add(row.name()));
        return names.entrySet().stream().map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .sorted((one, other) -> other.names().size() - one.names().size()).toList();
    }
}

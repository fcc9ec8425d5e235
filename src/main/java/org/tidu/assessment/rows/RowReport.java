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

    public List<Group> groups() {
        Map<List<Difference>, List<String>> names = new LinkedHashMap<>();
        different().forEach(row -> names.computeIfAbsent(row.differences(), any -> new ArrayList<>()).add(row.name()));
        return names.entrySet().stream().map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .sorted((one, other) -> other.names().size() - one.names().size()).toList();
    }
}

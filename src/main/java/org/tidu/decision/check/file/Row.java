package org.tidu.decision.check.file;

import java.util.List;
import java.util.stream.Collectors;

/** A rule: its place in the table, counted from 1, and the FEEL texts of its cells in the order of the columns. */
public record Row(int number, String id, String description, List<String> inputs, List<String> outputs) {

    public String title() {
        return "第 " + number + " 行";
    }

    public static String titles(List<Row> rows) {
        return rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining("、", "第 ", " 行"));
    }
}

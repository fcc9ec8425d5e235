package org.tidu.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.portal.ApiOperation;

/**
 * The tables of docs/access.md: who is told what by which operation, and when.
 *
 * @param callers the kinds of caller, as the columns name them
 * @param moments what the words under "when" stand for: the states a case may be in
 */
record AccessTable(List<String> callers, List<Row> rows, Map<String, List<CaseState>> moments) {

    private static final int FIXED = 2;

    /** @param answers caller to what the cell says */
    record Row(String operation, String when, Map<String, Expected> answers) {}

    static AccessTable read() {
        List<List<String>> lines = lines();
        List<String> head = lines.stream().filter(line -> line.get(0).equals("operation")).findFirst().orElseThrow();
        List<String> callers = head.subList(FIXED, head.size());
        List<Row> rows = new ArrayList<>();
        Map<String, List<CaseState>> moments = new LinkedHashMap<>();
        for (List<String> line : lines) {
            if (line.size() == head.size() && line.get(0).startsWith("`")) {
                Map<String, Expected> answers = new LinkedHashMap<>();
                callers.forEach(caller -> answers.put(caller, Expected.of(line.get(FIXED + callers.indexOf(caller)))));
                rows.add(new Row(line.get(0).replace("`", ""), line.get(1), answers));
            } else if (line.size() == 2 && !line.get(0).equals("when") && !line.get(0).startsWith("-")) {
                moments.put(line.get(0), Arrays.stream(line.get(1).split(", ")).map(CaseState::valueOf).toList());
            }
        }
        return new AccessTable(callers, rows, moments);
    }

    /** Rows that name this operation and hold when a case is in the state. */
    List<Row> of(ApiOperation operation, CaseState state) {
        return rows.stream().filter(row -> row.operation().equals(operation.toString()))
                .filter(row -> moments.getOrDefault(row.when(), List.of()).contains(state)).toList();
    }

    /** Rows that name this operation and speak of no state of a case. */
    List<Row> of(ApiOperation operation, String when) {
        return rows.stream()
                .filter(row -> row.operation().equals(operation.toString()) && row.when().equals(when)).toList();
    }

    private static List<List<String>> lines() {
        try {
            return Files.readAllLines(Path.of("docs", "access.md")).stream().filter(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                            .map(String::strip).toList())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

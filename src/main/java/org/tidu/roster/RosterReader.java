package org.tidu.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** Turns the lines of a file into rows of a list; all bad cells are reported at once, by line and column. */
final class RosterReader {

    private static final int MOST_ERRORS = 500;

    private final RosterFormat format;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<List<Object>, Long> seen = new HashMap<>();

    RosterReader(RosterFormat format) {
        this.format = format;
    }

    /** Rows by column name. */
    List<Map<String, Object>> read(CsvFile file) {
        Map<Column, Integer> positions = positions(file);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CsvLine line : file.lines()) {
            rows.add(row(line, positions));
        }
        refuseIfBad();
        return rows;
    }

    private Map<Column, Integer> positions(CsvFile file) {
        Map<Column, Integer> positions = new LinkedHashMap<>();
        for (Column column : format.columns()) {
            file.position(column).ifPresentOrElse(
                    found -> positions.put(column, found),
                    () -> errors.add(new FieldError("第 1 行", "表头缺少“" + column.title() + "”一列")));
        }
        refuseIfBad();
        return positions;
    }

    private Map<String, Object> row(CsvLine line, Map<Column, Integer> positions) {
        Map<String, Object> row = new LinkedHashMap<>();
        positions.forEach((column, position) -> {
            try {
                row.put(column.name(), column.reader().apply(line.cell(position)));
            } catch (BadCell bad) {
                add(line, position, column, bad.getMessage());
            }
        });
        if (row.size() == positions.size()) {
            refuseRepetition(line, row);
        }
        return row;
    }

    private void refuseRepetition(CsvLine line, Map<String, Object> row) {
        List<Object> key = format.keys().stream().map(column -> row.get(column.name())).toList();
        Long before = seen.putIfAbsent(key, line.number());
        if (before != null) {
            errors.add(new FieldError("第 " + line.number() + " 行", "与第 " + before + " 行重复，请删除其中一行"));
        }
    }

    private void add(CsvLine line, int position, Column column, String message) {
        errors.add(new FieldError("第 " + line.number() + " 行第 " + (position + 1) + " 列（" + column.title() + "）",
                column.title() + "：" + message));
    }

    private void refuseIfBad() {
        if (errors.size() > MOST_ERRORS) {
            int more = errors.size() - MOST_ERRORS;
            List<FieldError> shown = new ArrayList<>(errors.subList(0, MOST_ERRORS));
            shown.add(new FieldError("file", "另有 " + more + " 处错误未列出"));
            throw new InvalidInput(shown);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}

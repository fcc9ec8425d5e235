package org.tidu.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.procedure.HonourTitle;
import org.tidu.roster.sheet.SheetLine;

/** Turns the lines of a sheet into rows of a list; everything wrong is collected, by line and column. */
final class RosterReader {

    private final RosterFormat format;
    private final List<HonourTitle> titles;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<List<Object>, Long> seen = new HashMap<>();

    RosterReader(RosterFormat format, List<HonourTitle> titles) {
        this.format = format;
        this.titles = titles;
    }

    /** No row is read while a column is missing. */
    RosterReading read(RosterSheet sheet) {
        Map<Column, Integer> positions = positions(sheet);
        List<Map<String, Object>> rows = new ArrayList<>();
        if (problems.isEmpty()) {
            sheet.lines().forEach(line -> rows.add(row(line, positions)));
        }
        return new RosterReading(rows, problems);
    }

    private Map<Column, Integer> positions(RosterSheet sheet) {
        Map<Column, Integer> positions = new LinkedHashMap<>();
        for (Column column : format.columns()) {
            sheet.position(column).ifPresentOrElse(
                    found -> positions.put(column, found),
                    () -> problems.add(CellProblem.ofLine(1, "表头缺少“" + column.title() + "”一列")));
        }
        return positions;
    }

    private Map<String, Object> row(SheetLine line, Map<Column, Integer> positions) {
        Map<String, Object> row = new LinkedHashMap<>();
        positions.forEach((column, position) -> {
            try {
                row.put(column.name(), column.reader().apply(line.cell(position), titles));
            } catch (BadCell bad) {
                problems.add(new CellProblem(line.number(), position + 1, column.title(), bad.getMessage()));
            }
        });
        if (row.size() == positions.size()) {
            noteRepetition(line, row);
        }
        return row;
    }

    private void noteRepetition(SheetLine line, Map<String, Object> row) {
        List<Object> key = format.keys().stream().map(column -> row.get(column.name())).toList();
        Long before = seen.putIfAbsent(key, line.number());
        if (before != null) {
            problems.add(CellProblem.ofLine(line.number(), "与第 " + before + " 行重复，请删除其中一行"));
        }
    }
}

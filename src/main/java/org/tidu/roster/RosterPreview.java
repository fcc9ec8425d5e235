package org.tidu.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidu.roster.sheet.SheetLine;

/**
 * What an import would do; nothing is stored.
 *
 * @param columns  titles, in the order of the cells
 * @param lines    the first lines and every line with a problem, up to a limit
 * @param total    lines in the file
 * @param added    how many would be new, {@code updated} how many known; both 0 while there are problems
 * @param problems up to a limit, {@code moreProblems} how many there are beyond
 */
record RosterPreview(
        List<String> columns, List<SheetLine> lines, int total, int added, int updated, List<CellProblem> problems,
        int moreProblems) {

    private static final int FIRST_LINES = 20;
    private static final int MOST_PROBLEMS = 200;

    static RosterPreview of(RosterFormat format, RosterSheet sheet, RosterTable table) {
        RosterReading reading = new RosterReader(format).read(sheet);
        boolean good = reading.problems().isEmpty();
        int known = good ? (int) reading.rows().stream().filter(row -> table.holds(format, row)).count() : 0;
        List<CellProblem> shown = reading.problems().stream().limit(MOST_PROBLEMS).toList();
        return new RosterPreview(format.columns().stream().map(Column::title).toList(), lines(format, sheet, shown),
                sheet.lines().size(), good ? reading.rows().size() - known : 0, known, shown,
                reading.problems().size() - shown.size());
    }

    private static List<SheetLine> lines(RosterFormat format, RosterSheet sheet, List<CellProblem> problems) {
        Map<Long, List<CellProblem>> byLine = problems.stream().collect(Collectors.groupingBy(CellProblem::line));
        long last = sheet.lines().stream().limit(FIRST_LINES).reduce((one, next) -> next).orElseThrow().number();
        return sheet.lines().stream()
                .filter(line -> line.number() <= last || byLine.containsKey(line.number()))
                .map(line -> new SheetLine(line.number(), format.columns().stream()
                        .map(column -> sheet.position(column).map(line::cell).orElse("")).toList()))
                .toList();
    }
}

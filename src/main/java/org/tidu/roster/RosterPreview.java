package org.tidu.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidu.assessment.procedure.HonourTitle;
import org.tidu.roster.sheet.SheetLine;

/**
 * What an import would do; nothing is stored.
 *
 * @param columns  titles, in the order of the cells
 * @param lines    the first lines and every line with a problem, up to a limit
 * @param total    lines in the file
 * @param added    how many would be new, {@code updated} how many known; both 0 while there are problems
 * @param changes  what known rows would change, up to a limit, {@code moreChanges} how many there are beyond
 * @param problems up to a limit, {@code moreProblems} how many there are beyond
 */
record RosterPreview(
        List<String> columns, List<SheetLine> lines, int total, int added, int updated, List<RosterChange> changes,
        int moreChanges, List<CellProblem> problems, int moreProblems) {

    private static final int FIRST_LINES = 20;
    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_CHANGES = 200;

    static RosterPreview of(RosterFormat format, RosterSheet sheet, List<HonourTitle> titles, RosterTable table) {
        RosterReading reading = new RosterReader(format, titles).read(sheet);
        boolean good = reading.problems().isEmpty();
        List<RosterChange> changes = new ArrayList<>();
        int changed = 0;
        int known = 0;
        for (int index = 0; good && index < reading.rows().size(); index++) {
            Map<String, Object> row = reading.rows().get(index);
            long line = sheet.lines().get(index).number();
            Optional<Map<String, Object>> stored = table.stored(format, row);
            List<RosterChange> here = stored.map(before -> changes(format, line, before, row)).orElse(List.of());
            known += stored.isPresent() ? 1 : 0;
            changed += here.size();
            here.stream().limit(Math.max(0, MOST_CHANGES - changes.size())).forEach(changes::add);
        }
        List<CellProblem> shown = reading.problems().stream().limit(MOST_PROBLEMS).toList();
        return new RosterPreview(format.columns().stream().map(Column::title).toList(), lines(format, sheet, shown),
                sheet.lines().size(), good ? reading.rows().size() - known : 0, known, changes, changed - changes.size(), shown,
                reading.problems().size() - shown.size());
    }

    private static List<RosterChange> changes(RosterFormat format, long line, Map<String, Object> before, Map<String, Object> after) {
        return format.values().stream()
                .map(column -> new RosterChange(line, RosterChange.words(after.get("name")), column.title(),
                        RosterChange.words(before.get(column.name())), RosterChange.words(after.get(column.name()))))
                .filter(change -> !change.before().equals(change.after())).toList();
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

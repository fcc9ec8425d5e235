package org.tidu.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import org.tidu.problem.InvalidInput;

/** Collects the lines of a file as they are read, blank ones left out, and refuses what is too much for a list. */
final class SheetLines {

    /** Of lists. */
    static final int MOST_COLUMNS = 50;
    /** What a spreadsheet allows in a cell. */
    static final int LONGEST_CELL = 32_767;

    private final List<SheetLine> lines = new ArrayList<>();
    private final List<SheetPlace> formulas = new ArrayList<>();
    private final int columns;
    private final SheetRoom room;

    /** @param columns of each line that are kept */
    SheetLines(int columns) {
        this(columns, new SheetRoom());
    }

    /** @param room that the sheets of one file share */
    SheetLines(int columns, SheetRoom room) {
        this.columns = columns;
        this.room = room;
    }

    /** Whether cells of this column are kept. */
    boolean isKept(int column) {
        return column < columns;
    }

    List<SheetLine> read() {
        return lines;
    }

    SheetContent content() {
        return new SheetContent(lines, formulas);
    }

    /** @throws InvalidInput when the file goes beyond what is kept in memory */
    void add(long number, List<String> typed) {
        add(number, typed, List.of());
    }

    /**
     * @param withFormula columns of this line; there are no more of them than cells, so that the limit of cells holds for them too
     * @throws InvalidInput when the file goes beyond what is kept in memory
     */
    void add(long number, List<String> typed, List<Integer> withFormula) {
        List<String> kept = typed.stream().limit(columns).map(String::strip).toList();
        SheetLine line = new SheetLine(number, kept);
        if (line.isBlank()) {
            return;
        }
        if (kept.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new InvalidInput("file", "第 " + number + " 行有单元格超过 " + LONGEST_CELL + " 字，请缩短后重新上传");
        }
        room.take(kept);
        lines.add(line);
        withFormula.forEach(column -> formulas.add(new SheetPlace(number, column)));
    }
}

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
    private static final int MOST_LINES = 50_000;
    private static final int MOST_CELLS = 400_000;
    private static final int MOST_CHARACTERS = 6_000_000;

    private final List<SheetLine> lines = new ArrayList<>();
    private final List<SheetPlace> formulas = new ArrayList<>();
    private final int columns;
    private int cells;
    private long characters;

    /** @param columns of each line that are kept */
    SheetLines(int columns) {
        this.columns = columns;
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
        cells += kept.size();
        characters += kept.stream().mapToLong(String::length).sum();
        if (kept.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new InvalidInput("file", "第 " + number + " 行有单元格超过 " + LONGEST_CELL + " 字，请缩短后重新上传");
        }
        // the header is a line too
        if (lines.size() > MOST_LINES || cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw TooMuch.inTheFile("超过 " + MOST_LINES + " 行或内容过多");
        }
        lines.add(line);
        withFormula.forEach(column -> formulas.add(new SheetPlace(number, column)));
    }
}

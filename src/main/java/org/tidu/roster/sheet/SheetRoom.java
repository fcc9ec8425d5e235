package org.tidu.roster.sheet;

import java.util.List;

/** How much of one file is kept in memory, whatever number of its sheets is read. */
final class SheetRoom {

    private static final int MOST_LINES = 50_000;
    private static final int MOST_CELLS = 400_000;
    private static final int MOST_CHARACTERS = 6_000_000;

    private int lines;
    private int cells;
    private long characters;

    /** @throws org.tidu.problem.InvalidInput when the file goes beyond it */
    void take(List<String> line) {
        cells += line.size();
        characters += line.stream().mapToLong(String::length).sum();
        // the header is a line too
        if (lines++ > MOST_LINES || cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw TooMuch.inTheFile("超过 " + MOST_LINES + " 行或内容过多");
        }
    }
}

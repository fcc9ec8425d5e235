package org.tidu.roster.sheet;

import java.util.List;

/**
 * A line of the file, cells trimmed.
 *
 * @param number as an editor or a spreadsheet counts, the header is usually line 1
 */
public record SheetLine(long number, List<String> cells) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}

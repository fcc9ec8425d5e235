package org.tidu.roster;

import java.util.List;

/**
 * A line of the file, cells trimmed.
 *
 * @param number as an editor or a spreadsheet counts, the header is usually line 1
 */
record SheetLine(long number, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}

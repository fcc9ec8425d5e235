package org.tidu.roster;

import java.util.List;

/**
 * A line of the file, cells trimmed.
 *
 * @param number as an editor counts, the header is line 1
 */
record CsvLine(long number, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}

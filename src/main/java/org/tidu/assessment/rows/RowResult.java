package org.tidu.assessment.rows;

import java.util.List;

/**
 * A test row and what the tables say otherwise; nothing where they agree.
 *
 * @param place of the row in its file: ruleSets, 0, rows, 3; empty for what is asked everywhere
 */
public record RowResult(String name, List<Object> place, List<Difference> differences) {

    /** Whether the row can expect from now on what the tables give; otherwise the table is wrong, or the row has to be written anew. */
    public boolean isAcceptable() {
        return !place.isEmpty() && differences.stream().noneMatch(difference -> difference.at().isEmpty());
    }

    /** Codes of the conditions, or names of the outputs, in which it differs; where there are none, what else does. */
    List<String> differsIn() {
        List<String> codes = differences.stream().flatMap(difference -> difference.codes().stream()).distinct().sorted().toList();
        return codes.isEmpty() ? differences.stream().map(Difference::what).toList() : codes;
    }

    public boolean isAsExpected() {
        return differences.isEmpty();
    }
}

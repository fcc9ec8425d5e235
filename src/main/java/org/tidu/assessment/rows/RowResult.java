package org.tidu.assessment.rows;

import java.util.List;

/**
 * A test row and what the tables say otherwise; nothing where they agree.
 *
 * @param place of the row in its file: ruleSets, 0, rows, 3; empty for what is asked everywhere
 */
public record RowResult(String name, List<Object> place, List<Difference> differences) {

    public boolean isAsExpected() {
        return differences.isEmpty();
    }
}

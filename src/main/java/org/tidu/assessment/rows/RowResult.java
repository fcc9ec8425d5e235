package org.tidu.assessment.rows;

import java.util.List;

/** A test row and what the tables say otherwise; nothing where they agree. */
public record RowResult(String name, List<Difference> differences) {

    public boolean isAsExpected() {
        return differences.isEmpty();
    }
}

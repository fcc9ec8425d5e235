package org.tidu.decision.check.file;

import java.util.List;

/**
 * A decision table.
 *
 * @param aggregation SUM, MIN, MAX, COUNT; empty where the rows themselves are the answer
 */
public record Table(Decision decision, String hitPolicy, String aggregation, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    public boolean aggregates() {
        return !aggregation.isEmpty();
    }

    /** All rows that apply answer, one after the other. */
    public boolean collects() {
        return hitPolicy.equals("COLLECT") || hitPolicy.equals("RULE ORDER");
    }
}

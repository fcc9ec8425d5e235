package org.tidu.decision.check.file;

import java.util.List;

/** A decision table. */
public record Table(Decision decision, String hitPolicy, boolean aggregates, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /** All rows that apply answer, one after the other. */
    public boolean collects() {
        return hitPolicy.equals("COLLECT") || hitPolicy.equals("RULE ORDER");
    }
}

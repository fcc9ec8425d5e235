package org.tidu.policy;

import java.util.List;

/** A decision table. */
record Table(Decision decision, String hitPolicy, boolean aggregates, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /** All rows that apply answer, one after the other. */
    boolean collects() {
        return hitPolicy.equals("COLLECT") || hitPolicy.equals("RULE ORDER");
    }
}

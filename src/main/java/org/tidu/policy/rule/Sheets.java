package org.tidu.policy.rule;

import java.util.List;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.type.Reading;

/** What rules ask of columns. */
final class Sheets {

    private Sheets() {}

    /** The declared values of a column, in their order. */
    static List<Object> codes(Column column) {
        return Reading.compared(column.values());
    }
}

package org.tidu.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/**
 * What could be read out of a sheet.
 *
 * @param rows     the good lines, by column name
 * @param problems what keeps the others out, in the order of the lines
 */
record RosterReading(List<Map<String, Object>> rows, List<CellProblem> problems) {

    private static final int MOST_ERRORS = 500;

    /** @throws InvalidInput naming every bad line and column: a list is taken over as a whole or not at all */
    List<Map<String, Object>> flawless() {
        if (problems.isEmpty()) {
            return rows;
        }
        List<FieldError> shown = new ArrayList<>(
                problems.stream().limit(MOST_ERRORS).map(CellProblem::asFieldError).toList());
        if (problems.size() > MOST_ERRORS) {
            shown.add(new FieldError("file", "另有 " + (problems.size() - MOST_ERRORS) + " 处错误未列出"));
        }
        throw new InvalidInput(shown);
    }
}

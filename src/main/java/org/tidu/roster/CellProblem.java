package org.tidu.roster;

import org.springframework.lang.Nullable;
import org.tidu.problem.FieldError;

/**
 * What keeps a line out of a list.
 *
 * @param line    as a spreadsheet counts
 * @param column  from 1, or null when the line as a whole is meant
 * @param title   of the column, or null
 * @param message in Chinese: what is wrong and how to put it right
 */
record CellProblem(long line, @Nullable Integer column, @Nullable String title, String message) {

    static CellProblem ofLine(long line, String message) {
        return new CellProblem(line, null, null, message);
    }

    FieldError asFieldError() {
        return column == null
                ? new FieldError("第 " + line + " 行", message)
                : new FieldError("第 " + line + " 行第 " + column + " 列（" + title + "）", title + "：" + message);
    }
}

package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What the test rows beside a table say now, of it and of what it rests on.
 *
 * @param path      of the table file
 * @param agreeing  how many rows get what they expect
 * @param differing how many do not
 * @param groups    of rows that differ for one reason, most first
 * @param trouble   why the rows were not run; empty when they were
 */
@Schema(name = "MovedRows")
record MovedRowsView(String path, int agreeing, int differing, List<Group> groups, String trouble) {

    /**
     * Rows that differ in the same way.
     *
     * @param reasons in words: 是否符合条件 应为是，现为否
     * @param rows    their names
     */
    @Schema(name = "MovedRowsGroup")
    record Group(List<String> reasons, List<String> rows) {}

    static MovedRowsView not(String path, String trouble) {
        return new MovedRowsView(path, 0, 0, List.of(), trouble);
    }
}

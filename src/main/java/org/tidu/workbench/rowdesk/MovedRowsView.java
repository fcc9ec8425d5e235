package org.tidu.workbench.rowdesk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.assessment.rows.Difference;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowResult;
import org.tidu.workbench.rows.RowTitles;

/**
 * What the test rows beside a table say now, of it and of what it rests on.
 *
 * @param path      of the file of rows
 * @param own       whether it is the version's own; others' rows are accepted with a draft of their own
 * @param agreeing  how many rows get what they expect
 * @param differing how many do not
 * @param causes    of rows that differ, those with most rows first
 * @param trouble   why the rows were not run; empty when they were
 */
@Schema(name = "MovedRows")
record MovedRowsView(String path, boolean own, int agreeing, int differing, List<Cause> causes, String trouble) {

    /** @param words what was changed: 「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」 */
    @Schema(name = "MovedRowsCause")
    record Cause(List<String> words, List<Row> rows) {}

    /**
     * @param name       by which it is accepted
     * @param title      what it is called
     * @param also       what else it gives otherwise, in words: 是否符合条件 应为是，现为否
     * @param acceptable whether it can expect from now on what the draft gives
     */
    @Schema(name = "MovedRow")
    record Row(String name, String title, List<String> also, boolean acceptable) {}

    static MovedRowsView of(String path, boolean own, RowReport found, RowTitles titles) {
        RowReport report = titles.told(found);
        int differing = report.different().size();
        return new MovedRowsView(path, own, report.rows().size() - differing, differing, report.causes().stream().map(cause ->
                new Cause(cause.words(), cause.rows().stream().map(row -> row(row, cause.words(), titles)).toList())).toList(), "");
    }

    private static Row row(RowResult row, List<String> cause, RowTitles titles) {
        return new Row(row.name(), titles.row(row.name()), row.differences().stream().map(Difference::words).filter(words -> !cause.contains(words)).toList(),
                row.isAcceptable());
    }

    static MovedRowsView not(String path, String trouble) {
        return new MovedRowsView(path, true, 0, 0, List.of(), trouble);
    }
}

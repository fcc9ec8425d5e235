package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;
import org.tidu.assessment.rows.Difference;
import org.tidu.assessment.rows.RowReport;
import org.tidu.policy.RuleSetRows;

/** What became of test rows: in groups of one cause each, most first. */
record RuleRowsView(
        @Schema(description = "行数") int rows,
        @Schema(description = "不符的行数") int different,
        List<RowsOfOneCause> groups,
        @Schema(description = "没有核对时说明原因，否则为空") @Nullable String refused) {

    record RowsOfOneCause(@Schema(description = "这些行不符的地方") List<RowDifference> differences, @Schema(description = "行的名称") List<String> names) {}

    record RowDifference(
            @Schema(example = "「典型场景数量」的要求") String what,
            @Schema(example = "≥ 10") @Nullable String expected,
            @Schema(example = "≥ 12") @Nullable String actual,
            @Schema(example = "「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」") String words) {

        private static RowDifference of(Difference difference) {
            return new RowDifference(difference.what(), Objects.toString(difference.expected(), null), Objects.toString(difference.actual(), null), difference.words());
        }
    }

    static RuleRowsView of(RuleSetRows.Answer answer) {
        RowReport report = answer.report();
        return report == null ? new RuleRowsView(0, 0, List.of(), answer.refused())
                : new RuleRowsView(report.rows().size(), report.different().size(), report.groups().stream().map(group ->
                        new RowsOfOneCause(group.differences().stream().map(RowDifference::of).toList(), group.names())).toList(), null);
    }
}

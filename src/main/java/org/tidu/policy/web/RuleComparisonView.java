package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.policy.compare.CellChange;

/** Where files differ. */
record RuleComparisonView(List<ComparedFile> files) {

    record ComparedFile(
            @Schema(example = "decisions/hunan/2025/hn-2025.dmn") String name,
            @Schema(description = "没有比较时说明原因，否则为空") @Nullable String refused,
            List<ComparedCell> changes) {}

    record ComparedCell(
            @Schema(example = "hn-2025-requirements") String table,
            @Schema(example = "建设要求") String tableName,
            @Schema(example = "rule_requirements_advanced") String row,
            @Schema(example = "先进级") String rowName,
            @Schema(example = "最少场景数") String column,
            @Schema(description = "改前的单元格；新加的为空", example = "10") @Nullable String before,
            @Schema(description = "改后的单元格；没有了的为空", example = "12") @Nullable String after,
            @Schema(description = "写法不同而意思相同") boolean same,
            @Schema(example = "先进级 最少场景数 10 → 12") String words) {

        static ComparedCell of(CellChange change) {
            return new ComparedCell(change.table(), change.tableName(), change.row(), change.rowName(), change.column(), change.before(), change.after(),
                    change.same(), change.words());
        }
    }
}

package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.decision.check.file.Finding;

/** A finding as JSON. */
record RuleFindingView(
        @Schema(example = "decisions/hunan/2025/hn-2025.dmn") String file,
        @Schema(description = "ERROR 必须改正，CONFIRM 须逐条确认，NOTE 提示", example = "ERROR") String severity,
        @Schema(example = "必须改正") String severityName,
        @Schema(example = "OUT_OF_BOUNDS") String kind,
        @Schema(example = "超出范围") String kindName,
        @Schema(description = "表的标识；关于整个文件时为空", example = "hn-2025-requirements") String table,
        @Schema(description = "有关的行的标识", example = "[\"rule_requirements_advanced\"]") List<String> rows,
        @Schema(description = "列的标题；关于整行整表时为空", example = "最少场景数") String column,
        @Schema(description = "哪里、什么情形、怎样改正 / Where, which case, and the way out") String message) {

    static RuleFindingView of(Finding finding) {
        return new RuleFindingView(finding.file(), finding.severity().name(), finding.severity().label(), finding.kind().name(), finding.kind().label(),
                finding.decision(), finding.ruleIds(), finding.column(), finding.message());
    }
}

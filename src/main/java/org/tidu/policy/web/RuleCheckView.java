package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Severity;

/** What the check says of files. */
record RuleCheckView(
        @Schema(description = "必须改正的处数；为 0 才可能施行") long errors,
        @Schema(description = "须逐条确认的处数") long confirmations,
        @Schema(description = "提示的处数") long notes,
        List<RuleFindingView> findings) {

    static RuleCheckView of(List<Finding> findings) {
        return new RuleCheckView(count(findings, Severity.ERROR), count(findings, Severity.CONFIRM), count(findings, Severity.NOTE),
                findings.stream().map(RuleFindingView::of).toList());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}

package org.tidu.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.term.Tier;

/** One jurisdiction and tier in the answer. */
record AssessmentResult(
        @Schema(example = "HN") String jurisdiction,
        @Schema(example = "ADVANCED") Tier tier,
        RuleSetRef ruleSet,
        @Schema(description = "没有不满足的条件（原则性和由人判断的不计） / no condition is unmet, soft ones aside")
        boolean eligible,
        @Schema(description = "荣誉可直接认定；各条件仍逐条列出 / an honour spares the review") boolean directRecognition,
        @Schema(description = "全部条件，按文件顺序 / every condition, in the order of the document")
        List<ConditionResult> conditions) {

    static AssessmentResult of(Verdict verdict) {
        return new AssessmentResult(verdict.jurisdiction(), verdict.tier(), verdict.ruleSet(), verdict.eligible(),
                verdict.directRecognition(), verdict.conditions().stream().map(ConditionResult::of).toList());
    }
}

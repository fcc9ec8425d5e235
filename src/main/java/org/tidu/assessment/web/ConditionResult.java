package org.tidu.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Nature;

/** One condition in the answer; only soft ones (原则上) say whether they are. */
record ConditionResult(
        @Schema(example = "SCENARIO_COUNT") String code,
        @Schema(example = "典型场景数量") String title,
        @Schema(description = "文件和条款 / document and item") String clause,
        @Schema(description = "CHECKED 由数据计算，DECLARED 企业承诺、人员核实，JUDGEMENT 由人判断") Nature nature,
        @Schema(description = "由人判断时为 null / null when people judge") @Nullable Boolean met,
        @Schema(example = "≥ 10") @Nullable String required,
        @Schema(description = "缺少事实时为 null / null when the fact is missing", example = "8") @Nullable String actual,
        @Schema(description = "数值或简短说明，满足时为 null / number or short text; null when met", example = "2")
        @Nullable String gap,
        @Schema(description = "原则性要求，不影响 eligible / a miss does not count")
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean soft) {

    static ConditionResult of(Condition condition) {
        return new ConditionResult(condition.code(), condition.title(), condition.clause(), condition.nature(),
                condition.met(), condition.required(), condition.actual(), condition.gap(), condition.soft() ? true : null);
    }
}

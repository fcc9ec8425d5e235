package org.tidu.assessment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.assessment.digital.DigitalScore;
import org.tidu.assessment.guide.TextOrNull;
import org.tidu.assessment.selftest.SelfTestAnswer;

/** The answer of {@code POST /api/assessments}. */
record AssessmentAnswer(
        @Schema(description = "按所问地区的顺序，层级由低到高 / by jurisdiction as asked, tiers ascending")
        List<AssessmentResult> results,
        @Schema(description = "各地区的参考等级：四个层级中符合条件的最高一级，没有则为 null / highest eligible tier or null",
                example = "{\"HN\": \"ADVANCED\"}", additionalPropertiesSchema = TextOrNull.class)
        Map<String, String> referenceTier,
        @Schema(description = "没有数字化事实时为 null / null without digital facts")
        @Nullable DigitalScore digitalScore,
        @Schema(description = "统计上大中小微型企业划分办法（2017），下划一档；缺少人数或收入时为 null / size, or null",
                allowableValues = {"LARGE", "MEDIUM", "SMALL", "MICRO"})
        @Nullable String enterpriseSize,
        @Schema(description = "该日尚无规则施行的地区，没有结果 / jurisdictions without rules on that day", example = "[]")
        List<String> notInForce) {

    static AssessmentAnswer of(SelfTestAnswer answer) {
        return new AssessmentAnswer(answer.results().stream().map(AssessmentResult::of).toList(), answer.referenceTier(),
                answer.digitalScore(), answer.enterpriseSize(), answer.notInForce());
    }
}

package org.tidu.assessment.guide;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A rule set that anybody may test themselves against.
 *
 * @param tiers those with a row of requirements, ascending
 * @param asks  the facts that its conditions look at, by their names in the question
 */
public record RuleSetEntry(
        @Schema(example = "HN-2025") String id,
        @Schema(example = "HN") String jurisdiction,
        @Schema(example = "湖南省（株洲市）") String jurisdictionName,
        @Schema(example = "2025年") String edition,
        @Schema(description = "施行日期 / first day in force", example = "2025-01-01") String inForceFrom,
        @Schema(description = "规则文件的 SHA-256 / over every file a verdict rests on") String hash,
        @Schema(example = "[\"BASIC\", \"ADVANCED\"]") List<String> tiers,
        @Schema(description = "条件用到的事实 / facts its conditions look at", example = "[\"aboveScale\", \"maturity\"]")
        List<String> asks) {}

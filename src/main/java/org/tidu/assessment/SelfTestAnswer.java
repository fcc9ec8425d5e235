package org.tidu.assessment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * What the tables say of a set of facts.
 *
 * @param results        by jurisdiction in the order asked, tiers ascending
 * @param referenceTier  per jurisdiction, null where no tier is reached
 * @param digitalScore   null when no digital facts were sent
 * @param enterpriseSize null without employees and revenue
 * @param notInForce     jurisdictions without rules on the day asked about
 */
public record SelfTestAnswer(
        List<Verdict> results,
        @Schema(description = "各法域参考等级：四个层级中符合条件的最高一级 / highest eligible tier per jurisdiction, or null",
                example = "{\"HN\": \"ADVANCED\"}") Map<String, String> referenceTier,
        DigitalScore digitalScore,
        @Schema(allowableValues = {"LARGE", "MEDIUM", "SMALL", "MICRO"}, nullable = true) String enterpriseSize,
        @Schema(description = "该日尚无施行规则的法域 / jurisdictions without rules on that day") List<String> notInForce) {}

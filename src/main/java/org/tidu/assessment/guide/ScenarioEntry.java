package org.tidu.assessment.guide;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A scenario of the national guide with what the jurisdictions' own tables say of it.
 *
 * @param aliases other names of it in those tables
 * @param tiers   by jurisdiction, the tier columns with a description, ascending
 * @param numbers by jurisdiction, the number in its own table
 * @param guide   one sentence by the national guide, in our own words
 * @param descriptions what each tier asks for, in our own words; null where the tables show "/"
 */
public record ScenarioEntry(
        @Schema(example = "S10") String code,
        @Schema(description = "国家指引名称 / national name", example = "人机协同作业") String name,
        @Schema(description = "各地区附表中的其他名称 / other names in the jurisdictions' tables", example = "[\"人机协同制造\"]")
        List<String> aliases,
        @Schema(description = "环节（15个）/ segment", example = "PRODUCTION") String segment,
        @Schema(example = "生产作业") String segmentName,
        @Schema(description = "大环节（5个）；多环节模式创新为 null / segment group or null", example = "OPERATION")
        @Nullable String group,
        @Schema(example = "生产作业") @Nullable String groupName,
        @Schema(description = "各地区附表中有描述的层级 / tiers with a descriptor, per jurisdiction",
                example = "{\"JS\": [\"BASIC\", \"ADVANCED\"]}") Map<String, List<String>> tiers,
        @Schema(description = "各地区附表中的序号 / number in each jurisdiction's own table",
                example = "{\"JS\": 10}") Map<String, Integer> numbers,
        @Schema(description = "国家指引的一句话说明 / one sentence by the national guide") @Nullable String guide,
        @Schema(description = "各层级的要求；附表为“/”的层级为 null / what each tier asks for, null where there is none",
                example = "{\"BASIC\": null, \"ADVANCED\": \"…\"}",
                additionalPropertiesSchema = TextOrNull.class) Map<String, String> descriptions) {}

package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

@Schema(description = "由一家企业的事实得出的测试行 / A row made of an example")
record RowExampleRequest(
        @Schema(description = "测试行文件的文字（YAML） / Text of the file of rows") @Nullable String rows,
        @Nullable List<RuleFile> files,
        @Schema(description = "这一行的名称", example = "只差一个场景") @Nullable String name,
        @Schema(example = "HN-2025") @Nullable String ruleSet,
        @Schema(example = "ADVANCED") @Nullable String tier,
        @Schema(description = "与评估接口的 facts 相同；也可取自凭证或自测 / As the assessment API takes them") @Nullable Map<String, Object> facts) {}

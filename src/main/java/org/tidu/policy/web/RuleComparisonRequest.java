package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

@Schema(description = "两个版本的文件 / Two versions of files")
record RuleComparisonRequest(
        @Schema(description = "改后的文件 / Files after the change") @Nullable List<RuleFile> files,
        @Schema(description = "改前的文件；不给则与正在施行的比 / Files before; those in force when left out") @Nullable List<RuleFile> before) {}

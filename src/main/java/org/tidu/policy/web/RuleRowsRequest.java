package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

@Schema(description = "待核对的测试行 / Test rows to be run")
record RuleRowsRequest(
        @Schema(description = "测试行所属的表 / The file the rows are of", example = "decisions/hunan/2025/hn-2025.dmn") @Nullable String table,
        @Schema(description = "测试行文件的文字（YAML） / Text of the file of rows") @Nullable String rows,
        @Schema(description = "改过的表；其余的表用正在施行的 / Changed tables; the others are those in force") @Nullable List<RuleFile> files) {}

package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

@Schema(description = "照现在的结果改写的测试行 / Rows to expect from now on what the tables give")
record RowAcceptanceRequest(
        @Schema(example = "decisions/hunan/2025/hn-2025.dmn") @Nullable String table,
        @Schema(description = "测试行文件的文字（YAML） / Text of the file of rows") @Nullable String rows,
        @Nullable List<RuleFile> files,
        @Schema(description = "接受的行的名称，一行或一组 / Names of the rows accepted") @Nullable List<String> names) {}

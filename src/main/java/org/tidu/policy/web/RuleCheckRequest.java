package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

@Schema(description = "待检查的文件；其余的表用正在施行的 / Files to be checked; the other tables are those in force")
record RuleCheckRequest(@Nullable List<RuleFile> files) {}

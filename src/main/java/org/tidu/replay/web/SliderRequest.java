package org.tidu.replay.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A number that is to slide.
 *
 * @param files   changed rule files by full name; none is good too
 * @param version the version whose number it is, under the files sent; without either it is the edition's in force
 */
record SliderRequest(@NotNull(message = "请选择规则集 ruleSet") String ruleSet,
                     @NotNull(message = "缺少规则文件 files") Map<String, @NotNull(message = "规则文件不能为空") String> files,
                     @Valid @Nullable DraftVersion version, @Valid @NotNull(message = "请选择一格 cell") Cell cell,
                     @Valid @Nullable ChosenCases cases) {

    /**
     * @param file     full name, decisions/hunan/2025/hn-2025.dmn
     * @param decision id of the decision
     * @param row      id of the rule
     * @param column   id of the head, or the name of an output
     */
    @Schema(name = "SliderCell")
    record Cell(@NotNull(message = "缺少文件 file") String file, @NotNull(message = "缺少决策 decision") String decision,
                @NotNull(message = "缺少行 row") String row, @NotNull(message = "缺少列 column") String column) {}
}

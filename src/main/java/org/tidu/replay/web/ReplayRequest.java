package org.tidu.replay.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A draft to be replayed.
 *
 * @param ruleSet whose cases are judged, HN-2025
 * @param files   changed rule files by full name, each as its whole text (DMN); none is good too
 * @param version the version to be replayed, under the files sent; without either the edition in force is replayed against itself
 * @param madeUp  made-up enterprises at the edges of the change instead of past cases; not unless asked for
 */
record ReplayRequest(@NotNull(message = "请选择规则集 ruleSet") String ruleSet,
                     @NotNull(message = "缺少规则文件 files") Map<String, @NotNull(message = "规则文件不能为空") String> files,
                     @Valid @Nullable DraftVersion version, @Nullable Boolean madeUp, @Valid @Nullable ChosenCases cases) {}

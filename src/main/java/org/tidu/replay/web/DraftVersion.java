package org.tidu.replay.web;

import jakarta.validation.constraints.NotNull;

/**
 * A version of the rule workbench.
 *
 * @param ruleSet HN-2025, or that of a shared table
 * @param number  of the version
 */
record DraftVersion(@NotNull(message = "缺少规则集 ruleSet") String ruleSet, int number) {}

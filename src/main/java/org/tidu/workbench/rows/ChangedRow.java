package org.tidu.workbench.rows;

import org.springframework.lang.Nullable;

/**
 * A test row that says something else than in the version before.
 *
 * @param path     of the file of rows
 * @param what     in words: 改按草稿的结果核对
 * @param decision the last about this row; null when nobody has said why
 */
public record ChangedRow(String path, String name, String what, @Nullable RowDecision decision) {}

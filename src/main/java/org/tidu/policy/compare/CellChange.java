package org.tidu.policy.compare;

import org.springframework.lang.Nullable;

/**
 * One place in which two versions of a file differ.
 *
 * @param table     id of the decision
 * @param tableName as readers know it
 * @param row       id of the row; empty for an expression or a whole table
 * @param rowName   先进级, or the title of the condition
 * @param column    label of the column; 说明 for the description; empty for an expression, a whole row or table
 * @param before    FEEL text; null for what is new
 * @param after     FEEL text; null for what is gone
 * @param same      written otherwise, and meaning the same
 * @param words     先进级 最少场景数 10 → 12
 */
public record CellChange(String table, String tableName, String row, String rowName, String column,
        @Nullable String before, @Nullable String after, boolean same, String words) {}

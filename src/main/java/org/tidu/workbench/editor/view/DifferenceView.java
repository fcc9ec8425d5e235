package org.tidu.workbench.editor.view;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing in which a file differs from the version before.
 *
 * @param table  id of the decision
 * @param row    id of the rule; empty when the table as a whole is concerned
 * @param column id of the head; empty when the whole row or its description is concerned
 * @param words  {@code 先进级 最少场景数 10 → 12}
 * @param before as people read it; empty when there was nothing
 */
@Schema(name = "RuleDifference")
public record DifferenceView(String table, String tableTitle, String row, String column, Kind kind, String words, String before, String after) {

    /** What happened to it. */
    @Schema(name = "RuleDifferenceKind")
    public enum Kind { CELL, TEXT, ROW_ADDED, ROW_REMOVED, ROW_MOVED, TABLE_ADDED, TABLE_REMOVED, EXPRESSION, STRUCTURE }
}

package org.tidu.workbench.editor.view;

/**
 * Where a cell stands.
 *
 * @param table  id of the decision
 * @param row    id of the rule
 * @param column id of the head
 */
public record CellPlace(String table, String row, String column) {}

package org.tidu.workbench.editor.sheet;

/**
 * What a spreadsheet says otherwise.
 *
 * @param line   of the sheet, as people count
 * @param column id of the head; empty for the description of the row
 */
public record SheetChange(long line, String row, String column, String typed) {}

package org.tidu.roster.sheet;

/**
 * A cell of a sheet.
 *
 * @param line   as a spreadsheet counts
 * @param column from 0
 */
public record SheetPlace(long line, int column) {}

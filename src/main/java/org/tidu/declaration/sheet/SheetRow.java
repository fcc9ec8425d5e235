package org.tidu.declaration.sheet;

/**
 * Where in a file a row of the list was read.
 *
 * @param line as a spreadsheet counts
 */
record SheetRow(SheetPlan plan, long line) {}

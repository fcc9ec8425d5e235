package org.tidu.roster.sheet;

import java.util.List;

/**
 * What stands in a sheet.
 *
 * @param lines    that are not blank
 * @param formulas cells whose text somebody's spreadsheet worked out, up to a thousand
 */
public record SheetContent(List<SheetLine> lines, List<SheetPlace> formulas) {}

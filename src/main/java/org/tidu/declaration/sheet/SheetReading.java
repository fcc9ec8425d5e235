package org.tidu.declaration.sheet;

import java.util.List;
import java.util.Map;

/**
 * What a file says.
 *
 * @param rows     of the list, lists within them included
 * @param places   where each of them was read, by its path below the list: {@code [2]}, {@code [2].equipment[0]}
 * @param problems of cells that could not be read
 */
record SheetReading(List<Map<String, Object>> rows, Map<String, SheetRow> places, List<SheetProblem> problems) {}

package org.tidu.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list and the ways on from there.
 *
 * @param next     cursor of the rows that follow; null at the end
 * @param previous cursor of the rows before; null at the start
 */
public record Slice<T>(List<T> rows, String next, String previous) {

    /**
     * @param read one row more than a page holds, when there is one, in the order read
     * @param size of a page
     * @param keys of a row, as the list is ordered
     */
    public static <T> Slice<T> of(Cursor from, List<T> read, int size, Function<T, List<String>> keys) {
        boolean more = read.size() > size;
        List<T> rows = new ArrayList<>(more ? read.subList(0, size) : read);
        if (from.backwards()) {
            Collections.reverse(rows);
        }
        boolean isFirst = from.backwards() ? !more : from.isStart();
        boolean isLast = !from.backwards() && !more;
        return new Slice<>(List.copyOf(rows),
                isLast || rows.isEmpty() ? null : new Cursor(false, keys.apply(rows.get(rows.size() - 1))).text(),
                isFirst || rows.isEmpty() ? null : new Cursor(true, keys.apply(rows.get(0))).text());
    }
}

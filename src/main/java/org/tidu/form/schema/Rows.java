package org.tidu.form.schema;

import java.util.List;
import java.util.Map;
import org.tidu.form.schema.Shape.EntryShape;

/** Which row of the list as it was belongs to a row that was sent. */
public final class Rows {

    private Rows() {}

    /** Rows can be neither added nor removed: the form only lets the rows it was given be filled in. */
    public static boolean areFixed(EntryShape list) {
        return !list.component().flag("allowAddRemove");
    }

    /** Something in a row is to be filled in; form-js leaves out a list in which nothing is. */
    public static boolean haveQuestions(EntryShape list) {
        return !list.row().members().values().stream().allMatch(Rows::isAlwaysLocked);
    }

    /** The row, or an empty one. */
    public static Map<?, ?> at(List<?> rows, int index) {
        return index < rows.size() ? Json.objectOr(rows.get(index), Map.of()) : Map.of();
    }

    /**
     * In a fixed list the row at the same place. Where rows come and go, the row that agrees in every locked field
     * that was sent, so that a value that was only shown survives and one that was made up does not.
     */
    public static Map<?, ?> earlier(EntryShape list, int index, Map<?, ?> sent, List<?> before) {
        if (areFixed(list)) {
            return at(before, index);
        }
        List<String> locked = list.row().members().entrySet().stream()
                .filter(member -> isAlwaysLocked(member.getValue()) && sent.containsKey(member.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return before.stream()
                .map(row -> Json.objectOr(row, Map.of()))
                .filter(row -> !locked.isEmpty()
                        && locked.stream().allMatch(name -> Json.same(row.get(name), sent.get(name))))
                .findFirst().<Map<?, ?>>map(row -> row).orElse(Map.of());
    }

    private static boolean isAlwaysLocked(Shape shape) {
        return shape instanceof EntryShape entry
                && (entry.component().isDisabled() || entry.component().readonly() != null);
    }
}

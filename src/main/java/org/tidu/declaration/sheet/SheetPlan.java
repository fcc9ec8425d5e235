package org.tidu.declaration.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Shape.EntryShape;
import org.tidu.form.schema.Shape.ObjectShape;
import org.tidu.page.TextBook;

/**
 * How a list is laid out: a sheet of its own fields, and one for each list within its rows, whose rows name the row they belong to.
 *
 * @param name    of the sheet
 * @param list    whose rows stand there
 * @param steps   where the list stands in a row of the list around it; empty for the outermost
 * @param key     heading of the column with the number of the row, or of the row around
 * @param seen    heading of the column with the name of the row around, which is for whoever looks at the sheet and is not read again; empty for the outermost
 * @param columns of the fields
 * @param below   sheets of the lists within; those have none below them
 */
record SheetPlan(String name, Component list, List<String> steps, String key, String seen, List<SheetColumn> columns, List<SheetPlan> below) {

    private static final String NUMBER = "序号";

    static SheetPlan of(EntryShape list) {
        String label = list.component().label();
        FreeNames names = new FreeNames();
        String name = names.free(TextBook.sheetName(label));
        List<SheetPlan> below = entries(list.row(), List.of()).filter(entry -> entry.shape().isList())
                .map(entry -> new SheetPlan(names.free(TextBook.sheetName(entry.shape().component().label())), entry.shape().component(), entry.steps(),
                        "所属" + label + NUMBER, label + "（仅供查看，不导入）", columns(entry.shape(), "所属" + label + NUMBER, label + "（仅供查看，不导入）"),
                        List.of()))
                .toList();
        return new SheetPlan(name, list.component(), List.of(), NUMBER, "", columns(list, NUMBER), below);
    }

    /** Rows come and go and depend on nothing around them, and no list stands deeper than within a row. */
    static boolean fits(EntryShape list) {
        return list.isPlain() && list.component().flag("allowAddRemove")
                && entries(list.row(), List.of()).filter(entry -> entry.shape().isList())
                        .allMatch(inner -> entries(inner.shape().row(), List.of()).noneMatch(third -> third.shape().isList()));
    }

    /** This sheet and those below it. */
    List<SheetPlan> all() {
        return Stream.concat(Stream.of(this), below.stream()).toList();
    }

    private record Entry(EntryShape shape, List<String> steps) {}

    private static List<SheetColumn> columns(EntryShape list, String... taken) {
        FreeNames names = new FreeNames(taken);
        return entries(list.row(), List.of()).filter(entry -> !entry.shape().isList())
                .map(entry -> new SheetColumn(entry.shape().component(), entry.steps(), names.free(SheetColumn.title(entry.shape().component())))).toList();
    }

    private static Stream<Entry> entries(ObjectShape row, List<String> around) {
        return row.members().entrySet().stream().flatMap(member -> {
            List<String> steps = new ArrayList<>(around);
            steps.add(member.getKey());
            return member.getValue() instanceof EntryShape entry ? Stream.of(new Entry(entry, List.copyOf(steps)))
                    : entries((ObjectShape) member.getValue(), steps);
        });
    }
}

package org.tidu.roster;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tidu.assessment.procedure.HonourTitle;
import org.tidu.page.Cursor;

/**
 * A column of an imported list.
 *
 * @param name   in the table
 * @param title  in the file; the table's name is understood too
 * @param hint   in Chinese: how to fill it in
 * @param key    part of what makes a row unique
 * @param reader makes the stored value of a trimmed cell, given the titles there are, or throws {@link BadCell}
 */
record Column(String name, String title, String hint, boolean key, BiFunction<String, List<HonourTitle>, Object> reader) {

    static Column key(String name, String title, String hint, Function<String, Object> reader) {
        return new Column(name, title, hint, true, (cell, titles) -> reader.apply(cell));
    }

    static Column of(String name, String title, String hint, Function<String, Object> reader) {
        return new Column(name, title, hint, false, (cell, titles) -> reader.apply(cell));
    }

    /** The values the column takes are the titles of the table {@code honours} that lists may name. */
    static Column honour(String name, String title, String hint) {
        return new Column(name, title, hint, true, Cells::honour);
    }

    boolean isHonour() {
        return name.equals("honour_kind");
    }

    /** A key as the table holds it, from its text in a cursor: years are numbers, every other key is text. */
    Object parse(String text) {
        try {
            return name.endsWith("_year") ? Integer.valueOf(text) : text;
        } catch (NumberFormatException notOurs) {
            throw Cursor.bad();
        }
    }
}

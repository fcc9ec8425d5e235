package org.tidu.roster;

import java.util.function.Function;
import org.tidu.page.Cursor;

/**
 * A column of an imported list.
 *
 * @param name   in the table
 * @param title  in the file; the table's name is understood too
 * @param hint   in Chinese: how to fill it in
 * @param key    part of what makes a row unique
 * @param reader makes the stored value of a trimmed cell, or throws {@link BadCell}
 */
record Column(String name, String title, String hint, boolean key, Function<String, Object> reader) {

    static Column key(String name, String title, String hint, Function<String, Object> reader) {
        return new Column(name, title, hint, true, reader);
    }

    static Column of(String name, String title, String hint, Function<String, Object> reader) {
        return new Column(name, title, hint, false, reader);
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

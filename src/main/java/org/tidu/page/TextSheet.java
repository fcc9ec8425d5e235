package org.tidu.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A list as a file (XLSX), to be printed on A4 across. All cells are text, and stay text when somebody opens and edits them: nothing anybody
 * typed is a formula, and no number a date.
 */
public final class TextSheet {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String name;
    private final List<BookColumn> columns = new ArrayList<>();
    private final LinkedHashMap<String, List<String>> notes = new LinkedHashMap<>();

    public TextSheet(String name) {
        this.name = name;
    }

    /** @param width in characters */
    public TextSheet column(String heading, int width) {
        columns.add(new BookColumn(heading, width));
        return this;
    }

    /** A second sheet with one line below the other, such as hints. */
    public TextSheet note(String title, List<String> lines) {
        notes.put(title, lines);
        return this;
    }

    /** @param rows values in the order of the columns */
    public byte[] write(List<List<String>> rows) {
        TextBook book = new TextBook().sheet(name, columns, rows);
        notes.forEach(book::note);
        return book.write();
    }

    /** As much of a text as a cell holds; the end of a longer one is cut. */
    public static String fitting(String text) {
        return TextBook.fitting(text);
    }
}

package org.tidu.page;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param width   in characters
 * @param choices what a cell of it may say; none where anything may be written
 */
public record BookColumn(String heading, int width, List<String> choices) {

    public BookColumn(String heading, int width) {
        this(heading, width, List.of());
    }
}

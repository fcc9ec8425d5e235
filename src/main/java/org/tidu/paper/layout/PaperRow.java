package org.tidu.paper.layout;

import java.util.List;

/** A row of a table of {@value #COLUMNS} narrow columns. */
record PaperRow(List<Cell> cells) {

    static final int COLUMNS = 12;

    /** What a cell is for; how it looks stands in the template under the name of its style. */
    enum Kind {
        LABEL("CellLabel"), VALUE("Cell"), BAND("CellBand");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        boolean isShaded() {
            return this != VALUE;
        }
    }

    /** @param span how many of the narrow columns it takes */
    record Cell(String text, int span, Kind kind) {

        static Cell label(String text, int span) {
            return new Cell(text, span, Kind.LABEL);
        }

        static Cell value(String text, int span) {
            return new Cell(text, span, Kind.VALUE);
        }
    }

    static PaperRow of(Cell... cells) {
        return new PaperRow(List.of(cells));
    }

    static PaperRow band(String title) {
        return of(new Cell(title, COLUMNS, Kind.BAND));
    }
}

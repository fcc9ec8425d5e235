package org.tidu.paper.layout;

import java.util.List;

/** A row of a table of {@value #COLUMNS} narrow columns. */
record PaperRow(List<Cell> cells) {

    static final int COLUMNS = 12;

    /** Signs in a cell: a row of fewer stays on one page, a longer one begins where there is room and goes on on the next. */
    private static final int SHORT = 200;

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

    /** Names what stands below it, and so never ends a page. */
    boolean isHead() {
        return cells.stream().allMatch(cell -> cell.kind() == Kind.LABEL);
    }

    boolean isShort() {
        return cells.stream().allMatch(cell -> cell.text().length() < SHORT);
    }

    static PaperRow of(Cell... cells) {
        return new PaperRow(List.of(cells));
    }

    static PaperRow band(String title) {
        return of(new Cell(title, COLUMNS, Kind.BAND));
    }
}

package org.tidu.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Rows and cells of a sheet as they are read; cells nobody filled in are absent from the file. */
final class SheetCells extends DefaultHandler {

    private static final int LAST_ROW = 1_048_576;

    private final SheetLines lines;
    private final CellValue value;
    private final CellText inline = new CellText();
    private final StringBuilder stored = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private List<Integer> formulas = new ArrayList<>();
    private long row;
    private int column;
    private String type;
    private String style;
    private boolean inCell;
    private boolean inValue;

    SheetCells(SheetLines lines, CellValue value) {
        this.lines = lines;
        this.value = value;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        inline.opened(name);
        switch (name) {
            case "row" -> {
                cells = new ArrayList<>();
                formulas = new ArrayList<>();
                row = row(attributes.getValue("r"));
            }
            case "c" -> {
                inCell = true;
                column = CellColumn.of(attributes.getValue("r")).orElse(cells.size());
                type = attributes.getValue("t");
                style = attributes.getValue("s");
            }
            case "v" -> inValue = true;
            case "f" -> noteFormula();
            default -> { }
        }
    }

    @Override
    public void characters(char[] from, int start, int length) {
        inline.add(from, start, length);
        if (inValue) {
            if (stored.length() + length > SheetLines.LONGEST_CELL) {
                throw TooMuch.inTheFile("中有单元格超过 " + SheetLines.LONGEST_CELL + " 字");
            }
            stored.append(from, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        inline.closed(name);
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> endCell();
            case "row" -> lines.add(row, cells, formulas);
            default -> { }
        }
    }

    /** Data bars, lists of choices and sparklines have formulas too, after the rows. */
    private void noteFormula() {
        if (inCell && lines.isKept(column)) {
            formulas.add(column);
        }
    }

    private void endCell() throws SAXException {
        inCell = false;
        String typed = inline.take();
        String text = "inlineStr".equals(type) ? typed : value.of(type, style, stored.toString());
        stored.setLength(0);
        if (!lines.isKept(column)) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private long row(String number) throws SAXException {
        if (number == null) {
            return row + 1;
        }
        try {
            long named = Long.parseLong(number);
            if (named > row && named <= LAST_ROW) {
                return named;
            }
        } catch (NumberFormatException noNumber) {
            throw new SAXException("no row " + number, noNumber);
        }
        throw new SAXException("rows out of order");
    }
}

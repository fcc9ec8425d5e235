package org.tidu.roster.sheet;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** The sheets of one workbook, whose texts and styles are read once, and which share the room of one file. */
final class XlsxSheets {

    private final XlsxParts parts;
    private final CellValue value;
    private final SheetRoom room = new SheetRoom();

    private XlsxSheets(XlsxParts parts, CellValue value) {
        this.parts = parts;
        this.value = value;
    }

    static XlsxSheets of(XlsxParts parts, WorkbookPart workbook) throws IOException, SAXException, ParserConfigurationException {
        SharedTexts texts = new SharedTexts();
        if (workbook.sharedTexts() != null) {
            parts.read(workbook.sharedTexts(), XlsxParts.DATA, texts);
        }
        DateStyles dates = new DateStyles();
        if (workbook.styles() != null) {
            parts.read(workbook.styles(), XlsxParts.STYLES, dates);
        }
        return new XlsxSheets(parts, new CellValue(texts, dates, workbook.isDate1904()));
    }

    SheetContent read(String part, int columns) throws IOException, SAXException, ParserConfigurationException {
        SheetLines lines = new SheetLines(columns, room);
        parts.read(part, XlsxParts.DATA, new SheetCells(lines, value));
        return lines.content();
    }
}

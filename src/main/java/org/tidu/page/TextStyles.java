package org.tidu.page;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look that hold text and nothing else, or a number. */
final class TextStyles {

    private final CellStyle empty;
    private final CellStyle cell;
    private final CellStyle heading;
    private final CellStyle number;

    TextStyles(XSSFWorkbook book) {
        empty = text(book);
        cell = text(book);
        // without it a spreadsheet takes a text that begins with = for a formula as soon as somebody edits the cell
        cell.setQuotePrefixed(true);
        heading = text(book);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        number = book.createCellStyle();
        number.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** Of cells that are still to be filled in. */
    CellStyle empty() {
        return empty;
    }

    CellStyle cell() {
        return cell;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle number() {
        return number;
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}

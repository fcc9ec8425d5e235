package org.tidu.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty list to fill in. Its cells are text, so that no spreadsheet rounds a credit code made of digits. */
final class RosterTemplate {

    private static final int WIDTH = 28 * 256;

    private RosterTemplate() {}

    /** The bytes of the XLSX file: the list, and on a second sheet how to fill it in. */
    static byte[] write(RosterKind kind) {
        List<Column> columns = RosterFormat.of(kind).columns();
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            XSSFSheet list = sheet(book, kind.title(), columns.size(), text);
            fill(list.createRow(0), heading(book), columns.stream().map(Column::title).toList());
            list.createFreezePane(0, 1);
            XSSFSheet guide = sheet(book, "填写说明", 2, text);
            fill(guide.createRow(0), heading(book), List.of("列", "怎样填写"));
            columns.forEach(column -> fill(
                    guide.createRow(guide.getPhysicalNumberOfRows()), text, List.of(column.title(), column.hint())));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook book, String name, int columns, CellStyle style) {
        XSSFSheet sheet = book.createSheet(name);
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, WIDTH);
            sheet.setDefaultColumnStyle(column, style);
        }
        return sheet;
    }

    private static CellStyle heading(XSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        return style;
    }

    private static void fill(XSSFRow row, CellStyle style, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            row.createCell(column).setCellValue(values.get(column));
            row.getCell(column).setCellStyle(style);
        }
    }
}

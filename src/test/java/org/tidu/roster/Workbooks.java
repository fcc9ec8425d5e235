package org.tidu.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in a workbook as an officer does. */
final class Workbooks {

    private static final short SHORT_DATE = 14;

    private final XSSFSheet sheet;

    private Workbooks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static byte[] fill(byte[] workbook, Consumer<Workbooks> officer) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            officer.accept(new Workbooks(book.getSheetAt(0)));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** @param line as shown at its left */
    Workbooks row(int line, String... cells) {
        XSSFRow row = sheet.createRow(line - 1);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
        return this;
    }

    void number(int line, int column, double value) {
        sheet.getRow(line - 1).createCell(column).setCellValue(value);
    }

    void date(int line, int column, LocalDate value) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(SHORT_DATE);
        number(line, column, DateUtil.getExcelDate(value));
        sheet.getRow(line - 1).getCell(column).setCellStyle(style);
    }
}

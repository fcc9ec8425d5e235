package org.tidu.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list as a file (XLSX), to be printed on A4 across. All cells are text, so nothing anybody typed is a formula. */
public final class TextSheet {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String name;
    private final LinkedHashMap<String, Integer> widths = new LinkedHashMap<>();

    public TextSheet(String name) {
        this.name = name;
    }

    /** @param width in characters */
    public TextSheet column(String heading, int width) {
        widths.put(heading, width);
        return this;
    }

    /** @param rows values in the order of the columns */
    public byte[] write(List<List<String>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(name);
            layOut(sheet);
            CellStyle plain = book.createCellStyle();
            plain.setWrapText(true);
            fill(sheet.createRow(0), heading(book), List.copyOf(widths.keySet()));
            for (List<String> row : rows) {
                fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), plain, row);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void layOut(XSSFSheet sheet) {
        int column = 0;
        for (int width : widths.values()) {
            sheet.setColumnWidth(column++, width * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, widths.size() - 1));
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

package org.tidu.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list as a file (XLSX), to be printed on A4 across. All cells are text, and stay text when somebody opens and edits them: nothing anybody
 * typed is a formula, and no number a date.
 */
public final class TextSheet {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int CHARACTER = 256;
    private static final int LONGEST_NAME = 31;

    private final String name;
    private final LinkedHashMap<String, Integer> widths = new LinkedHashMap<>();
    private final LinkedHashMap<String, List<String>> notes = new LinkedHashMap<>();

    public TextSheet(String name) {
        this.name = name;
    }

    /** @param width in characters */
    public TextSheet column(String heading, int width) {
        widths.put(heading, width);
        return this;
    }

    /** A second sheet with one line below the other, such as hints. */
    public TextSheet note(String title, List<String> lines) {
        notes.put(title, lines);
        return this;
    }

    /** @param rows values in the order of the columns */
    public byte[] write(List<List<String>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TextStyles styles = new TextStyles(book);
            XSSFSheet sheet = book.createSheet(title(book, name));
            layOut(sheet, styles);
            fill(sheet, styles.heading(), List.copyOf(widths.keySet()));
            rows.forEach(row -> fill(sheet, styles.cell(), row));
            notes.forEach((title, lines) -> {
                XSSFSheet note = book.createSheet(title(book, title));
                note.setColumnWidth(0, 100 * CHARACTER);
                lines.forEach(line -> fill(note, styles.cell(), List.of(line)));
            });
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As much of a text as a cell holds; the end of a longer one is cut. */
    public static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Some signs have no place in the name of a sheet, and no two are called the same. */
    private static String title(XSSFWorkbook book, String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "表" : wanted.strip());
        String free = safe;
        for (int i = 2; book.getSheet(free) != null; i++) {
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - 3)) + i;
        }
        return free;
    }

    private void layOut(XSSFSheet sheet, TextStyles styles) {
        int column = 0;
        for (int width : widths.values()) {
            sheet.setDefaultColumnStyle(column, styles.empty());
            sheet.setColumnWidth(column++, width * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, widths.size() - 1));
    }

    private static void fill(XSSFSheet sheet, CellStyle style, List<String> values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.size(); column++) {
            row.createCell(column).setCellValue(fitting(values.get(column)));
            row.getCell(column).setCellStyle(style);
        }
    }
}

package org.tidu.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lists as the sheets of one file (XLSX), to be printed on A4 across. Texts are text, and stay text when somebody opens and edits them: nothing anybody
 * typed is a formula, and no text a date or a number.
 */
public final class TextBook {

    private static final int CHARACTER = 256;
    private static final int LONGEST_NAME = 31;
    private static final int WIDTH_OF_NOTES = 100;
    /** Digits a spreadsheet keeps of a number. */
    private static final int DIGITS = 15;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private record Sheet(String name, List<BookColumn> columns, List<? extends List<?>> rows) {}

    private record Note(String title, List<String> lines) {}

    /** @param rows texts and {@link BigDecimal}s in the order of the columns; null where nothing stands */
    public TextBook sheet(String name, List<BookColumn> columns, List<? extends List<?>> rows) {
        sheets.add(new Sheet(name, columns, rows));
        return this;
    }

    /** A sheet behind the others with one line below the other, such as hints. */
    public TextBook note(String title, List<String> lines) {
        notes.add(new Note(title, lines));
        return this;
    }

    public byte[] write() {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TextStyles styles = new TextStyles(book);
            BookChoices choices = new BookChoices(book);
            for (Sheet sheet : sheets) {
                XSSFSheet page = book.createSheet(title(book, sheet.name()));
                layOut(page, styles, sheet.columns());
                fill(page, styles, true, sheet.columns().stream().map(BookColumn::heading).toList());
                sheet.rows().forEach(row -> fill(page, styles, false, row));
                choices.offer(page, sheet.columns());
            }
            for (Note note : notes) {
                XSSFSheet page = book.createSheet(title(book, note.title()));
                page.setColumnWidth(0, WIDTH_OF_NOTES * CHARACTER);
                note.lines().forEach(line -> fill(page, styles, false, List.of(line)));
            }
            choices.write(styles);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As much of a text as a cell holds; the end of a longer one is cut. */
    static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** A name a sheet may have: some signs have no place in it, and it has at most 31. */
    public static String sheetName(String wanted) {
        return WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "表" : wanted.strip());
    }

    /** No two sheets are called the same. */
    private static String title(XSSFWorkbook book, String wanted) {
        String safe = sheetName(wanted);
        String free = safe;
        for (int i = 2; book.getSheet(free) != null; i++) {
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - 3)) + i;
        }
        return free;
    }

    private static void layOut(XSSFSheet sheet, TextStyles styles, List<BookColumn> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.setDefaultColumnStyle(column, styles.empty());
            sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    }

    private static void fill(XSSFSheet sheet, TextStyles styles, boolean heading, List<?> values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.size(); column++) {
            XSSFCell cell = row.createCell(column);
            if (values.get(column) instanceof BigDecimal number && number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number());
            } else {
                cell.setCellValue(fitting(text(values.get(column))));
                cell.setCellStyle(heading ? styles.heading() : styles.cell());
            }
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : (String) value;
    }
}

package org.tidu.declaration.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tidu.support.ProjectForms;

/** The file of an application's scenario instances, changed with a spreadsheet. */
public final class SheetFiles {

    public static final String SCENARIOS = "场景实例";
    public static final String STATIONS = "智能工位";
    public static final String EQUIPMENT = "关键装备（附1-2）";

    private final XSSFWorkbook book;

    private SheetFiles(XSSFWorkbook book) {
        this.book = book;
    }

    public static byte[] of(Map<String, Object> application) {
        return ListSheets.of(ProjectForms.of("application"), "scenarios").write(application);
    }

    public static byte[] changed(byte[] file, Consumer<SheetFiles> person) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file)); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            person.accept(new SheetFiles(book));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public XSSFWorkbook book() {
        return book;
    }

    public XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    /** @param line as shown at its left */
    public Cell cell(String sheet, int line, String heading) {
        XSSFSheet page = book.getSheet(sheet);
        Row row = page.getRow(line - 1) == null ? page.createRow(line - 1) : page.getRow(line - 1);
        return row.getCell(headings(sheet).indexOf(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    public SheetFiles write(String sheet, int line, String heading, String text) {
        cell(sheet, line, heading).setCellValue(text);
        return this;
    }

    public List<String> headings(String sheet) {
        List<String> headings = new java.util.ArrayList<>();
        book.getSheet(sheet).getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }
}

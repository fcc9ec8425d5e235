package org.tidu.officialtext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of official texts, as an officer makes them. */
public final class TextFiles {

    public static final String MULTIPART = "multipart/form-data; boundary=edge";

    private TextFiles() {}

    /** Rows of cells, the header first. */
    public static byte[] rows(String[]... rows) {
        return workbook(new XSSFWorkbook(), book -> {
            XSSFSheet sheet = book.createSheet("正式文本");
            for (int line = 0; line < rows.length; line++) {
                XSSFRow row = sheet.createRow(line);
                for (int column = 0; column < rows[line].length; column++) {
                    row.createCell(column).setCellValue(rows[line][column]);
                }
            }
        });
    }

    /** The first sheet of a file, changed with a spreadsheet. */
    public static byte[] changed(byte[] file, Consumer<XSSFSheet> officer) {
        try {
            return workbook(new XSSFWorkbook(new ByteArrayInputStream(file)), book -> officer.accept(book.getSheetAt(0)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a form sends that holds a file and says something besides. */
    public static byte[] upload(byte[] file, Map<String, String> said) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        said.forEach((name, value) -> form.writeBytes(
                ("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        form.writeBytes("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\texts\\\\official.xlsx\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static byte[] workbook(XSSFWorkbook fresh, Consumer<XSSFWorkbook> officer) {
        try (XSSFWorkbook book = fresh; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            officer.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

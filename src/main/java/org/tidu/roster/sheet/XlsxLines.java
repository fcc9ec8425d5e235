package org.tidu.roster.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.tidu.problem.InvalidInput;
import org.xml.sax.SAXException;

/**
 * The lines of the first sheet of an XLSX file. Read by streams of our own: POI unpacks parts of a file, and builds the
 * whole of its styles and shared texts in memory, before anybody could stop it.
 */
final class XlsxLines {

    private XlsxLines() {}

    /** XLSX files are ZIP files, and those begin with these letters. */
    static boolean isXlsx(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** @throws InvalidInput when it is some other ZIP file, or too much */
    static SheetContent read(byte[] file, int columns) {
        try {
            Path copy = Files.createTempFile("tidu-upload", ".xlsx");
            try {
                Files.write(copy, file);
                return read(copy, columns);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | SAXException | ParserConfigurationException | IllegalArgumentException notXlsx) {
            throw new InvalidInput("file", "文件不是有效的 XLSX，请用表格软件另存为 XLSX 或 CSV 后重新上传");
        }
    }

    private static SheetContent read(Path file, int columns) throws IOException, SAXException, ParserConfigurationException {
        try (XlsxParts parts = XlsxParts.open(file)) {
            WorkbookPart workbook = WorkbookPart.read(parts);
            SharedTexts texts = new SharedTexts();
            if (workbook.sharedTexts() != null) {
                parts.read(workbook.sharedTexts(), XlsxParts.DATA, texts);
            }
            DateStyles dates = new DateStyles();
            if (workbook.styles() != null) {
                parts.read(workbook.styles(), XlsxParts.STYLES, dates);
            }
            SheetLines lines = new SheetLines(columns);
            parts.read(workbook.firstSheet(), XlsxParts.DATA,
                    new SheetCells(lines, new CellValue(texts, dates, workbook.isDate1904())));
            return lines.content();
        }
    }
}

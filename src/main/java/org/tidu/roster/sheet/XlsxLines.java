package org.tidu.roster.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.tidu.problem.InvalidInput;
import org.xml.sax.SAXException;

/**
 * The lines of the sheets of an XLSX file. Read by streams of our own: POI unpacks parts of a file, and builds the
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
        return unpacked(file, (workbook, sheets) -> sheets.read(workbook.firstSheet(), columns));
    }

    /**
     * Those of the sheets that the file has, by name.
     *
     * @throws InvalidInput when it is some other ZIP file, or too much
     */
    static Map<String, SheetContent> read(byte[] file, List<String> names, int columns) {
        return unpacked(file, (workbook, sheets) -> {
            Map<String, SheetContent> contents = new LinkedHashMap<>();
            for (String name : names) {
                Optional<String> part = workbook.sheet(name);
                if (part.isPresent()) {
                    contents.put(name, sheets.read(part.get(), columns));
                }
            }
            return contents;
        });
    }

    private interface Wanted<T> {

        T of(WorkbookPart workbook, XlsxSheets sheets) throws IOException, SAXException, ParserConfigurationException;
    }

    private static <T> T unpacked(byte[] file, Wanted<T> wanted) {
        try {
            Path copy = Files.createTempFile("tidu-upload", ".xlsx");
            try {
                Files.write(copy, file);
                try (XlsxParts parts = XlsxParts.open(copy)) {
                    WorkbookPart workbook = WorkbookPart.read(parts);
                    return wanted.of(workbook, XlsxSheets.of(parts, workbook));
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException | SAXException | ParserConfigurationException | IllegalArgumentException notXlsx) {
            throw new InvalidInput("file", "文件不是有效的 XLSX，请用表格软件打开，另存为 XLSX 后重新上传");
        }
    }
}

package org.tidu.roster.sheet;

import java.util.List;
import java.util.Map;
import org.tidu.problem.InvalidInput;

/** A file as it was uploaded: XLSX or CSV, whichever its bytes are. */
public final class SheetFile {

    private SheetFile() {}

    /**
     * The lines that are not blank: at most 50,000 below the header, the first 50 columns of each.
     *
     * @throws InvalidInput when it is neither, or too much
     */
    public static List<SheetLine> lines(byte[] file) {
        return XlsxLines.isXlsx(file) ? XlsxLines.read(file, SheetLines.MOST_COLUMNS).lines() : CsvLines.read(file);
    }

    /**
     * The same of an XLSX file, with the cells that hold formulas.
     *
     * @throws InvalidInput when it is no XLSX file, or too much
     */
    public static SheetContent workbook(byte[] file) {
        return workbook(file, SheetLines.MOST_COLUMNS);
    }

    /**
     * The same of a wider sheet.
     *
     * @param columns how many of each line are read
     * @throws InvalidInput when it is no XLSX file, or too much
     */
    public static SheetContent workbook(byte[] file, int columns) {
        requireXlsx(file);
        return XlsxLines.read(file, columns);
    }

    /**
     * Several sheets of an XLSX file, the first 50 columns of each; together they are no longer than one may be.
     *
     * @param names of the sheets that are wanted; those the file does not have are missing in the answer
     * @throws InvalidInput when it is no XLSX file, or too much
     */
    public static Map<String, SheetContent> sheets(byte[] file, List<String> names) {
        requireXlsx(file);
        return XlsxLines.read(file, names, SheetLines.MOST_COLUMNS);
    }

    private static void requireXlsx(byte[] file) {
        if (!XlsxLines.isXlsx(file)) {
            throw new InvalidInput("file", "文件不是 XLSX（老式 XLS、CSV、PDF 等都不接受），请用下载的文件填写，以表格软件另存为 XLSX 后重新上传");
        }
    }
}

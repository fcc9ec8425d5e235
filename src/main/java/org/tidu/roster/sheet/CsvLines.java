package org.tidu.roster.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tidu.problem.InvalidInput;

/** The lines of a CSV file in UTF-8 or GB18030, numbered as an editor does. */
final class CsvLines {

    private CsvLines() {}

    /** @throws InvalidInput when it is no CSV file, or too much */
    static List<SheetLine> read(byte[] file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).get();
        SheetLines lines = new SheetLines(SheetLines.MOST_COLUMNS);
        try (RecordReader text = new RecordReader(CsvText.reader(file)); CSVParser parser = CSVParser.parse(text, format)) {
            long next = 1;
            for (CSVRecord row : parser) {
                lines.add(next, row.toList());
                next = parser.getCurrentLineNumber() + 1;
                text.nextRecord();
            }
        } catch (IOException | UncheckedIOException notCsv) {
            throw new InvalidInput("file", "文件不是有效的 CSV（可能有未成对的引号），请用表格软件另存为 XLSX 或 CSV 后重新上传");
        }
        return lines.read();
    }
}

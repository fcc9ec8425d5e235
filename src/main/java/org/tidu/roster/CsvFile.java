package org.tidu.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tidu.problem.InvalidInput;

/** A header and the lines below it; blank lines are left out. */
record CsvFile(List<String> header, List<CsvLine> lines) {

    /** @throws InvalidInput when it is not a CSV file or holds nothing */
    static CsvFile read(byte[] bytes) {
        List<CsvLine> lines = lines(CsvText.decode(bytes));
        if (lines.size() < 2) {
            throw new InvalidInput("file", "文件中没有数据：第一行应为表头，其后每行一家企业");
        }
        return new CsvFile(lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    /** Position of the column, found by its title or its name. */
    Optional<Integer> position(Column column) {
        int byTitle = header.indexOf(column.title());
        int found = byTitle >= 0 ? byTitle : header.indexOf(column.name());
        return found >= 0 ? Optional.of(found) : Optional.empty();
    }

    private static List<CsvLine> lines(String text) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).get();
        List<CsvLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long next = 1;
            for (CSVRecord row : parser) {
                CsvLine line = new CsvLine(next, row.toList().stream().map(String::strip).toList());
                next = parser.getCurrentLineNumber() + 1;
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (IOException | UncheckedIOException notCsv) {
            throw new InvalidInput("file", "文件不是有效的 CSV（可能有未成对的引号），请用表格软件另存为 CSV 后重新上传");
        }
        return lines;
    }
}

package org.tidu.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tidu.problem.InvalidInput;
import org.tidu.roster.sheet.SheetContent;
import org.tidu.roster.sheet.SheetFile;

/** Several sheets of one file are found by name, and together hold no more than one may. */
class SeveralSheetsTest {

    @Test
    void sheets_are_found_by_their_names_wherever_they_stand() throws IOException {
        Map<String, SheetContent> sheets = SheetFile.sheets(workbook(Map.of("甲", 2, "乙", 3)), List.of("乙", "甲", "丙"));

        assertThat(sheets).containsOnlyKeys("乙", "甲");
        assertThat(sheets.get("乙").lines()).hasSize(3);
        assertThat(sheets.get("甲").lines()).hasSize(2).allSatisfy(line -> assertThat(line.cell(0)).isEqualTo("甲"));
    }

    @Test
    void what_is_too_much_for_one_sheet_is_too_much_for_several() throws IOException {
        byte[] file = workbook(Map.of("甲", 30_000, "乙", 30_000));

        assertThat(SheetFile.sheets(file, List.of("甲")).get("甲").lines()).hasSize(30_000);
        assertThatThrownBy(() -> SheetFile.sheets(file, List.of("甲", "乙"))).isInstanceOf(InvalidInput.class).hasMessageContaining("超过 50000 行");
    }

    /** Each sheet with so many lines, which say its name. */
    private static byte[] workbook(Map<String, Integer> sheets) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheets.forEach((name, lines) -> {
                var sheet = book.createSheet(name);
                for (int line = 0; line < lines; line++) {
                    sheet.createRow(line).createCell(0).setCellValue(name);
                }
            });
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}

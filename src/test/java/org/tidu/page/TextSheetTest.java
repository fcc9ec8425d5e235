package org.tidu.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a spreadsheet program is told about the cells of a file. */
class TextSheetTest {

    @Test
    void whatever_somebody_typed_is_text_and_stays_so_when_the_cell_is_edited() throws IOException {
        List<String> typed = List.of("=1+1有限公司", "+86", "@SUM(A1)", "-1", "2025-04-01", "91430200MADEM00001");
        TextSheet file = new TextSheet("名单").note("说明", List.of("=A1"));
        typed.forEach(value -> file.column("列" + value, 10));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.write(List.of(typed))))) {
            XSSFSheet sheet = book.getSheet("名单");
            for (int column = 0; column < typed.size(); column++) {
                assertText(sheet.getRow(1).getCell(column), typed.get(column));
                assertThat(sheet.getRow(0).getCell(column).getStringCellValue()).isEqualTo("列" + typed.get(column));
                assertThat(sheet.getRow(0).getCell(column).getCellStyle().getFont().getBold()).isTrue();
                assertThat(sheet.getColumnStyle(column).getDataFormatString()).as("cells below the last row").isEqualTo("@");
            }
            assertText(book.getSheet("说明").getRow(0).getCell(0), "=A1");
        }
    }

    @Test
    void what_a_cell_cannot_hold_is_cut_and_sheets_are_called_what_they_may_be() throws IOException {
        byte[] file = new TextSheet("填写说明").note("填写说明", List.of("一")).note("'引号'", List.of("二")).column("列", 10)
                .write(List.of(List.of(words(32_767)), List.of(words(32_766) + "😀"), List.of(words(32_765) + "😀长")));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(words(32_767));
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).isEqualTo(words(32_766) + "…");
            assertThat(book.getSheetAt(0).getRow(3).getCell(0).getStringCellValue()).isEqualTo(words(32_765) + "…");
            assertThat(book.getSheet("填写说明2").getRow(0).getCell(0).getStringCellValue()).isEqualTo("一");
        }
    }

    /** So many signs, of which none follows from the one before: what could be packed to nothing is refused as a bomb. */
    private static String words(int length) {
        return new Random(7).ints(length, 0x4e00, 0x9fa5).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void assertText(XSSFCell cell, String typed) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(typed);
        assertThat(cell.getCellStyle().getDataFormatString()).as(typed).isEqualTo("@");
        assertThat(cell.getCellStyle().getQuotePrefixed()).as(typed).isTrue();
        assertThat(cell.getCellStyle().getWrapText()).as(typed).isTrue();
    }
}

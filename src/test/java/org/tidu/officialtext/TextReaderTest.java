package org.tidu.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** What a file of official texts may hold, and how each fault is told. */
class TextReaderTest {

    private static final TextKey ADVANCED = new TextKey("S01", "ADVANCED");
    private static final TextSet SET = new TextSet("XX", "某省", TextKind.DESCRIPTORS, List.of(
            TextPlace.of("S01", "BASIC", "基础级", "工厂数字化设计", "转述一"),
            TextPlace.of("S01", "ADVANCED", "先进级", "工厂数字化设计", "转述二"),
            TextPlace.of("S02", "BASIC", "基础级", "数字孪生", null)));
    private static final String[] HEADER = {"编码", "层级或等级", "名称", "现用转述", "正式文本"};

    @Test
    void the_template_filled_in_is_understood_and_what_is_left_blank_stays_a_paraphrase() {
        byte[] template = TextTemplate.write(SET, Map.of());

        byte[] filled = TextFiles.changed(template, sheet -> sheet.getRow(2).getCell(4).setCellValue("原文"));

        assertThat(read(filled)).containsExactly(entry(ADVANCED, "原文"));
    }

    @Test
    void the_template_holds_the_codes_the_paraphrases_and_what_is_official_already() {
        TextFiles.changed(TextTemplate.write(SET, Map.of(ADVANCED, "原文")), sheet -> {
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(IntStream.range(0, 5).mapToObj(column -> sheet.getRow(2).getCell(column).toString()))
                    .containsExactly("S01", "先进级", "工厂数字化设计", "转述二", "原文");
            assertThat(sheet.getRow(1).getCell(4).toString()).isEmpty();
        });
    }

    @Test
    void columns_are_found_by_their_titles_wherever_they_stand() {
        assertThat(read(TextFiles.rows(new String[] {"备注", "正式文本", "编码", "层级或等级"}, new String[] {"", "原文", "S01", "先进级"})))
                .containsExactly(entry(ADVANCED, "原文"));
    }

    @Test
    void markup_and_formulas_typed_as_text_are_text_and_line_breaks_stay() {
        assertThat(read(row("S01", "先进级", "<b onclick=\"x\">一</b>\r\n=SUM(A1)&amp;")))
                .containsExactly(entry(ADVANCED, "<b onclick=\"x\">一</b>\n=SUM(A1)&amp;"));
    }

    @Test
    void a_code_and_a_tier_that_do_not_exist_are_named_with_row_and_column() {
        List<FieldError> errors = refused(TextFiles.rows(HEADER, cells("S41", "先进级", "原文"), cells("S01", "领航级", "原文"),
                cells("S02", "先进级", "原文"), cells("", "", "原文")));

        assertThat(errors).extracting(FieldError::message).containsExactly(
                "第 2 行第 1 列（编码）：没有“S41”这个编码，请照模板改正，或删去这一行",
                "第 3 行第 2 列（层级或等级）：S01 没有“领航级”，应为基础级、先进级之一，请改正或删去这一行",
                "第 4 行第 2 列（层级或等级）：S02 没有“先进级”，应为基础级之一，请改正或删去这一行",
                "第 5 行第 1 列（编码）：没有填写，请照模板改正，或删去这一行");
        assertThat(errors).extracting(FieldError::path).startsWith("第 2 行第 1 列（编码）");
    }

    @Test
    void a_missing_column_and_one_that_is_there_twice_are_named() {
        assertThat(refused(TextFiles.rows(new String[] {"编码", "层级或等级"}, new String[] {"S01", "先进级"})))
                .extracting(FieldError::message).containsExactly("第 1 行表头缺少“正式文本”一列，请用下载的模板填写，不要改动表头");
        assertThat(refused(TextFiles.rows(new String[] {"编码", "层级或等级", "正式文本", "正式文本"}, new String[] {"S01", "先进级", "甲", "乙"})))
                .extracting(FieldError::message).containsExactly("第 1 行表头有不止一列“正式文本”，请只保留一列");
    }

    @Test
    void two_thousand_characters_are_taken_and_one_more_is_not() {
        assertThat(read(row("S01", "先进级", "字".repeat(2000)))).hasSize(1);
        assertThat(refused(row("S01", "先进级", "字".repeat(2001)))).extracting(FieldError::message)
                .containsExactly("第 2 行第 5 列（正式文本）：共 2001 字，最多 2000 字，请只填写这一项的原文");
    }

    @Test
    void a_formula_is_refused_in_the_columns_that_are_read_and_no_others() {
        byte[] good = row("S01", "先进级", "原文");

        assertThat(refused(TextFiles.changed(good, sheet -> sheet.getRow(1).createCell(4).setCellFormula("\"原\"&\"文\""))))
                .extracting(FieldError::message).containsExactly("第 2 行第 5 列（正式文本）：单元格是公式，请复制后用“选择性粘贴—数值”改为文字");
        assertThat(read(TextFiles.changed(good, sheet -> sheet.getRow(1).createCell(3).setCellFormula("1+1")))).hasSize(1);
    }

    @Test
    void formulas_beside_the_rows_are_no_formulas_of_the_last_cell() {
        byte[] withDataBar = TextFiles.changed(row("S01", "先进级", "原文"), sheet -> {
            CTExtension extension = sheet.getCTWorksheet().addNewExtLst().addNewExt();
            extension.setUri("{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}");
            try (XmlCursor cursor = extension.newCursor()) {
                cursor.toEndToken();
                cursor.beginElement(new QName("http://schemas.microsoft.com/office/excel/2006/main", "f"));
                cursor.insertChars("名单!$A$1:$A$9");
            }
        });

        assertThat(read(withDataBar)).containsExactly(entry(ADVANCED, "原文"));
    }

    @Test
    void a_formula_is_found_however_many_there_are_in_columns_nobody_reads() {
        String[][] rows = new String[112][];
        rows[0] = HEADER;
        for (int line = 1; line < rows.length; line++) {
            rows[line] = cells("X", "先进级", "原文");
        }
        byte[] helped = TextFiles.changed(TextFiles.rows(rows), sheet -> {
            for (int line = 1; line < rows.length; line++) {
                for (int column = 5; column < 15; column++) {
                    sheet.getRow(line).createCell(column).setCellFormula("1+1");
                }
            }
            sheet.getRow(111).createCell(4).setCellFormula("\"原\"&\"文\"");
        });

        assertThat(refused(helped)).extracting(FieldError::message)
                .filteredOn(message -> message.contains("公式")).singleElement().asString().startsWith("第 112 行第 5 列（正式文本）");
    }

    @Test
    void the_same_text_twice_is_refused() {
        assertThat(refused(TextFiles.rows(HEADER, cells("S01", "先进级", "甲"), cells("S01", "先进级", "乙"))))
                .extracting(FieldError::message).containsExactly("第 3 行与第 2 行重复，请删去其中一行");
    }

    @Test
    void all_faults_of_a_file_are_told_at_once_two_hundred_at_most() {
        String[][] rows = new String[203][];
        rows[0] = HEADER;
        for (int line = 1; line < rows.length; line++) {
            rows[line] = cells("X" + line, "先进级", "原文");
        }
        List<FieldError> errors = refused(TextFiles.rows(rows));

        assertThat(errors).hasSize(201);
        assertThat(errors.get(200).message()).isEqualTo("另有 2 处错误未列出，请先改正以上各处");
    }

    @Test
    void other_kinds_of_files_are_refused_with_the_way_out() {
        String csv = "编码,层级或等级,正式文本\nS01,先进级,原文";
        for (byte[] file : List.of(csv.getBytes(StandardCharsets.UTF_8), new byte[0], "%PDF-1.4".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0})) {
            assertThat(refused(file)).singleElement().satisfies(error ->
                    assertThat(error.message()).startsWith("文件不是 XLSX").contains("另存为 XLSX"));
        }
        assertThat(refused("PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.UTF_8))).singleElement().satisfies(error ->
                assertThat(error.message()).startsWith("文件不是有效的 XLSX"));
    }

    @Test
    void a_file_without_an_official_text_is_refused() {
        assertThat(refused(TextTemplate.write(SET, Map.of()))).singleElement().satisfies(error ->
                assertThat(error.message()).contains("全部为空", "恢复转述"));
        assertThat(refused(TextFiles.rows(new String[][] {HEADER}))).singleElement().satisfies(error ->
                assertThat(error.message()).contains("没有数据"));
    }

    private static byte[] row(String code, String part, String text) {
        return TextFiles.rows(HEADER, cells(code, part, text));
    }

    private static String[] cells(String code, String part, String text) {
        return new String[] {code, part, "", "", text};
    }

    private static Map<TextKey, String> read(byte[] file) {
        return new TextReader(SET).read(file);
    }

    private static List<FieldError> refused(byte[] file) {
        return catchThrowableOfType(InvalidInput.class, () -> read(file)).errors();
    }
}

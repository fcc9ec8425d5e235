package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.officialtext.TextFiles;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.editor.sheet.RuleSheet;
import org.tidu.workbench.editor.sheet.RuleSheetReader;
import org.tidu.workbench.editor.sheet.SheetChange;

/** A table goes out as a spreadsheet and comes in again, at its edges too. */
class TableSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"填写说明", "'引号'", "a/b:[c]*?\\", " ", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四"})
    void whatever_a_table_is_called_it_goes_out_and_comes_back_the_same(String title) {
        WrittenTable table = new WrittenTable(title, List.of("string"), List.of(List.of("\"甲\"")));

        assertThat(new RuleSheetReader(table.view()).read(RuleSheet.write(table.view()))).isEmpty();
    }

    @Test
    void a_wide_table_is_read_to_its_last_column() {
        WrittenTable table = new WrittenTable("宽表", Collections.nCopies(200, "string"), List.of(Collections.nCopies(200, "\"甲\"")));
        byte[] changed = TextFiles.changed(RuleSheet.write(table.view()), sheet -> sheet.getRow(1).getCell(200).setCellValue("乙"));

        assertThat(new RuleSheetReader(table.view()).read(changed)).containsExactly(new SheetChange(2, "rule_0", "o199", "乙"));
    }

    @Test
    void what_is_longer_than_a_cell_may_be_is_cut_and_is_no_change_when_it_comes_back() {
        String many = "[" + String.join(",", IntStream.range(0, 2_000).mapToObj(i -> "\"" + "长".repeat(19) + i + "\"").toList()) + "]";
        WrittenTable table = new WrittenTable("长表", List.of("string", "string"), List.of(List.of(many, "\"甲\"")));
        byte[] out = RuleSheet.write(table.view());

        assertThat(new RuleSheetReader(table.view()).read(out)).isEmpty();
        byte[] changed = TextFiles.changed(out, sheet -> sheet.getRow(1).getCell(2).setCellValue("乙"));
        assertThat(new RuleSheetReader(table.view()).read(changed))
                .containsExactly(new SheetChange(2, "rule_0", "o1", "乙"));
    }

    @Test
    void a_formula_is_refused_in_the_descriptions_too() {
        WrittenTable table = new WrittenTable("表", List.of("string"), List.of(List.of("\"甲\"")));
        byte[] changed = TextFiles.changed(RuleSheet.write(table.view()), sheet -> {
            sheet.getRow(1).getCell(2).setCellValue("通知一");
            sheet.getRow(1).getCell(2).setCellFormula("\"通知\"&\"一\"");
        });

        assertThatThrownBy(() -> new RuleSheetReader(table.view()).read(changed)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("“依据和说明”是公式");
    }
}

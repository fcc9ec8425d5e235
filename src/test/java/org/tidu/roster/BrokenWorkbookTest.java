package org.tidu.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.problem.InvalidInput;
import org.tidu.roster.sheet.SheetLine;

/** A workbook that somebody or something has damaged is refused with words, never with a fault of the program. */
class BrokenWorkbookTest {

    private static final String TEXTS =
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>甲</t></si></sst>";
    private static final String DATES = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @ParameterizedTest
    @ValueSource(strings = {
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>", "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>", "<row r=\"two\"><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"0\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"99999999999999999999\"><c><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></row>", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    })
    void damaged_rows_and_cells_are_explained(String row) {
        assertRefused(Bombs.workbook(TEXTS, DATES, HEADER + row));
    }

    @Test
    void damaged_texts_and_styles_are_explained() {
        String row = "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";

        assertRefused(Bombs.workbook("", DATES, HEADER + row));
        assertRefused(Bombs.workbook("<!DOCTYPE a [<!ENTITY b \"b\">]>" + TEXTS, DATES, HEADER + row));
        assertRefused(Bombs.workbook(TEXTS, "<cellXfs><xf numFmtId=\"many\"/></cellXfs>", HEADER + row));
    }

    @Test
    void a_file_that_was_cut_off_is_explained() {
        byte[] whole = Bombs.workbook(TEXTS, DATES, HEADER);
        for (int length = 5; length < whole.length; length += 97) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void cells_are_read_where_they_stand_and_as_they_are_meant() {
        byte[] file = Bombs.workbook(TEXTS, DATES, HEADER + "<row r=\"4\"><c r=\"B4\" s=\"1\"><v>45721</v></c>"
                + "<c r=\"D4\"><v>9.14E17</v></c><c t=\"b\"><v>1</v></c><c r=\"?\" s=\"99\"><v>1E+999999999</v></c>"
                + "<c r=\"A4\" t=\"inlineStr\"><is><t> 乙</t><rPh><t>yi</t></rPh><r><t>方 </t></r></is></c></row>");

        assertThat(RosterSheet.read(file).lines()).containsExactly(new SheetLine(4,
                List.of("乙方", "2025-03-05", "", "914000000000000000", "TRUE", "1E+999999999")));
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> RosterSheet.read(file)).isInstanceOf(InvalidInput.class).hasMessageContaining("文件");
    }
}

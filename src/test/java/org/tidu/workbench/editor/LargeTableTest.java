package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidu.workbench.editor.source.Edit;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.CellPatch;
import org.tidu.workbench.editor.table.TextPatch;
import org.tidu.workbench.editor.view.Reach;

/** As many rows as a table may have: reading and typing grow with the table, not with its square. */
class LargeTableTest {

    private static final int ROWS = 2_000;
    private static final WrittenTable TABLE = new WrittenTable("长表", List.of("string", "string \"A\",\"B\",null", "string", "double"),
            IntStream.range(0, ROWS).mapToObj(row -> List.of("\"2025-03-01\"", "\"A\"", "\"甲" + row + "\"", String.valueOf(row))).toList());

    @Test
    void it_is_read_in_a_moment() {
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(TABLE.view().rows()).hasSize(ROWS));
    }

    @Test
    void every_cell_of_it_is_typed_in_a_moment() {
        SourceText source = SourceText.of(TABLE.file());
        CellPatch cells = new CellPatch(source, RepositoryFiles.WORDS);
        TextPatch texts = new TextPatch(source);
        List<String> typed = List.of("2031年2月3日", "B", "乙", "7000");

        byte[] changed = assertTimeout(Duration.ofSeconds(5), () -> source.with(IntStream.range(0, ROWS * 5).mapToObj(at -> edit(cells, texts, at, typed)).toList()));

        List<String> contents = RepositoryFiles.contents(changed);
        assertThat(contents).filteredOn(text -> text.endsWith("\"2031-02-03\"")).hasSize(ROWS);
        assertThat(contents).filteredOn(text -> text.endsWith("\"B\"")).hasSize(ROWS);
        assertThat(contents).filteredOn(text -> text.endsWith("\"乙\"")).hasSize(ROWS);
        assertThat(contents).filteredOn(text -> text.endsWith("| 7000")).hasSize(ROWS);
        assertThat(contents).filteredOn(text -> text.endsWith("另一说明")).hasSize(ROWS);
    }

    private static Edit edit(CellPatch cells, TextPatch texts, int at, List<String> typed) {
        return at % 5 == 4 ? texts.edit("table", "rule_" + at / 5, "另一说明") : cells.edit(WrittenTable.place(at / 5, at % 5), typed.get(at % 5), Reach.VALUES);
    }
}

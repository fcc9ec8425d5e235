package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.problem.InvalidInput;

/** 无 may be a choice, a no, or a list with nothing in it; 不设 and what is left empty are nothing at all. */
class NothingTest {

    private static final WrittenTable TABLE = new WrittenTable("表", List.of("boolean true,false,null", "string \"无\",\"有\",null", "string \"A\",\"B\",null",
            "string \"无\",\"有\",null", "string \"A\",\"B\""),
            List.of(List.of("true", "\"有\"", "[]", "[\"有\"]", "[\"A\"]"), List.of("null", "null", "[\"A\"]", "[]", "[\"A\"]"),
                    List.of("null", "null", "null", "null", "[]")));

    @Test
    void an_optional_yes_or_no_takes_it_for_no() {
        assertThat(TABLE.typed(0, 0, "无")).isEqualTo("false");
        assertThat(TABLE.typed(1, 0, "无")).isEqualTo("false");
        assertThat(TABLE.typed(0, 0, "不设")).isEqualTo("null");
        assertThat(TABLE.typed(0, 0, "")).isEqualTo("null");
    }

    @Test
    void a_declared_choice_of_that_name_can_be_typed() {
        assertThat(TABLE.typed(0, 1, "无")).isEqualTo("\"无\"");
        assertThat(TABLE.typed(1, 1, "无")).isEqualTo("\"无\"");
        assertThat(TABLE.typed(0, 1, "不设")).isEqualTo("null");
        assertThat(TABLE.typed(0, 3, "无")).isEqualTo("[\"无\"]");
    }

    @Test
    void an_empty_list_is_typed_as_it_is_shown() {
        assertThat(TABLE.cell(0, 2).typed()).isEqualTo("无");
        assertThat(TABLE.typed(0, 2, "无")).isEqualTo("[]");
        assertThat(TABLE.typed(1, 2, "无")).isEqualTo("[]");
        assertThat(TABLE.typed(1, 2, "")).isEqualTo("null");
        assertThat(TABLE.typed(0, 2, "不设")).isEqualTo("null");
        assertThat(TABLE.typed(1, 4, "")).as("the column has no null").isEqualTo("[]");
    }

    @Test
    void beside_a_choice_of_that_name_it_is_called_otherwise() {
        assertThat(TABLE.cell(1, 3).typed()).isEqualTo("（空）");
        assertThat(TABLE.typed(1, 3, "（空）")).isEqualTo("[]");
        assertThat(TABLE.typed(0, 3, "(空)")).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void every_cell_typed_as_it_is_shown_stays(int row) {
        for (int column = 0; column < 5; column++) {
            assertThat(TABLE.typed(row, column, TABLE.cell(row, column).typed())).isEqualTo(TABLE.rows().get(row).get(column));
        }
    }

    @Test
    void where_nothing_is_not_allowed_it_is_refused() {
        WrittenTable table = new WrittenTable("表", List.of("boolean true,false"), List.of(List.of("true")));

        assertThat(table.typed(0, 0, "无")).isEqualTo("false");
        assertThatThrownBy(() -> table.typed(0, 0, "")).isInstanceOf(InvalidInput.class).hasMessageContaining("不能为空");
    }
}

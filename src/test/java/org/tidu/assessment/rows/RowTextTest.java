package org.tidu.assessment.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expectations that are gone leave the file as it was around them. */
class RowTextTest {

    private static final List<Object> ROW = List.of("rows", 0);

    @Test
    void the_last_two_of_three_go_together() {
        assertThat(without("rows:\n  - {expect: {A: 1, B: 2, C: 3}}\n", "B", "C")).isEqualTo("rows:\n  - {expect: {A: 1}}\n");
    }

    @Test
    void all_of_them_leave_the_braces() {
        assertThat(without("rows:\n  - {expect: { A: 1, B: 2 }}\n", "A", "B")).isEqualTo("rows:\n  - {expect: {  }}\n");
    }

    @Test
    void two_apart_leave_the_one_between() {
        assertThat(without("rows:\n  - {expect: {A: 1, B: 2, C: 3}}\n", "A", "C")).isEqualTo("rows:\n  - {expect: {B: 2}}\n");
    }

    @Test
    void a_value_over_several_lines_goes_without_its_neighbour() {
        String yaml = """
                rows:
                  - expect:
                      A:
                        met: true
                        gap: none
                      # of B
                      B: 2
                """;

        assertThat(without(yaml, "A")).isEqualTo(yaml.replace("      A:\n        met: true\n        gap: none\n", ""));
    }

    @Test
    void what_comes_new_stands_behind_the_whole_first_value() {
        String yaml = "rows:\n  - expect:\n      A:\n        met: true\n      B: 2\n";
        RowText text = new RowText(yaml);

        text.set(ROW, List.of("expect", "C"), 3);

        assertThat(text.edited()).isEqualTo("rows:\n  - expect:\n      A:\n        met: true\n      C: 3\n      B: 2\n");
    }

    @Test
    void a_file_that_would_be_no_yaml_any_more_is_not_written() {
        RowText text = new RowText("rows:\n  - {expect: {A: 1}}\n");
        text.remove(ROW, List.of("expect", "A"));
        text.set(ROW, List.of("expect", "B"), 2);

        assertThatThrownBy(text::edited).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("手工修改");
    }

    private static String without(String yaml, String... keys) {
        RowText text = new RowText(yaml);
        for (String key : keys) {
            text.remove(ROW, List.of("expect", key));
        }
        return text.edited();
    }
}

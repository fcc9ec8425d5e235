package org.tidu.assessment.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A few lines of a file ask no more than can be answered. */
class CombinationsTest {

    @Test
    void as_many_questions_as_are_allowed_are_asked() {
        assertThat(TestRows.combinations(Map.of("a", range(1, 20_000, 1)))).hasSize(20_000);
    }

    @Test
    void one_more_is_refused_before_it_is_made() {
        assertThatThrownBy(() -> TestRows.combinations(Map.of("a", range(1, 20_001, 1)))).hasMessageContaining("20000 种");
        assertThatThrownBy(() -> TestRows.combinations(Map.of("a", range(0, 1_000_000_000, 1)))).hasMessageContaining("20000 种");
    }

    @Test
    void so_are_many_inputs_of_few_values() {
        Map<String, Object> domain = new LinkedHashMap<>();
        IntStream.range(0, 8).forEach(input -> domain.put("a" + input, Collections.nCopies(10, input)));

        assertThatThrownBy(() -> TestRows.combinations(domain)).hasMessageContaining("20000 种");
    }

    @Test
    void a_bound_that_is_no_number_is_named() {
        for (Object bound : Arrays.asList(null, "x", List.of())) {
            assertThatThrownBy(() -> TestRows.combinations(Map.of("a", range(1, bound, 1)))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("complete 的 to 要写成数字");
        }
    }

    private static Map<String, Object> range(Object from, Object to, Object step) {
        Map<String, Object> range = new HashMap<>();
        range.put("from", from);
        range.put("to", to);
        range.put("step", step);
        return range;
    }
}

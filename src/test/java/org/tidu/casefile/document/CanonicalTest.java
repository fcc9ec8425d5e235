package org.tidu.casefile.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Equal contents are equal texts, so that a hash tells whether something was changed. */
class CanonicalTest {

    @Test
    void keys_stand_in_one_order_however_they_came_in_at_every_depth() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("year", 2024);
        inner.put("code", "S10");
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenarios", List.of(inner));
        content.put("employees", 420);

        assertThat(Canonical.json(content)).isEqualTo("{\"employees\":420,\"scenarios\":[{\"code\":\"S10\",\"year\":2024}]}");
    }

    @Test
    void the_order_of_a_list_is_part_of_the_content() {
        assertThat(Canonical.json(List.of("b", "a"))).isEqualTo("[\"b\",\"a\"]");
    }

    @Test
    void what_was_written_is_read_again() {
        Map<String, Object> content = Map.of("name", "株洲甲公司", "scores", List.of(1, 2.5), "open", true);

        assertThat(Canonical.map(Canonical.json(content))).isEqualTo(content);
        assertThat(Canonical.read("[1,2]", new TypeReference<List<Integer>>() {})).containsExactly(1, 2);
    }

    @Test
    void what_is_no_json_is_neither_written_nor_read() {
        assertThatThrownBy(() -> Canonical.json(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.map("{\"a\":")).isInstanceOf(IllegalStateException.class);
    }
}

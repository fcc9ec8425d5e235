package org.tidu.decision.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainContextTest {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    PlainContextTest() {
        entries.put("code", "S01");
        entries.put("tier", null);
        entries.put("reaches", List.of("BASIC", "ADVANCED"));
    }

    @Test
    void has_its_entries_in_their_order_whoever_asks() {
        PlainContext context = PlainContext.of(entries);

        assertThat(context).isEqualTo(entries).containsExactly(entry("code", "S01"), entry("tier", null),
                entry("reaches", List.of("BASIC", "ADVANCED")));
        assertThat(context.get(new StringBuilder("co").append("de").toString())).isEqualTo("S01");
        assertThat(context.containsKey("tier")).isTrue();
        assertThat(context.get("name")).isNull();
        assertThat(context.containsKey("name")).isFalse();
        assertThat(context.containsKey(null)).isFalse();
    }

    @Test
    void cannot_be_changed() {
        PlainContext context = PlainContext.of(entries);

        assertThatThrownBy(() -> context.put("code", "S02")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> context.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) context.get("reaches")).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_what_somebody_would_have_to_look_through() {
        for (Object value : List.of(1, 2.5, new BigDecimal("1"), Map.of(), List.of(1), new Object())) {
            assertThatThrownBy(() -> PlainContext.of(Map.of("entry", value))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("entry");
        }
    }
}

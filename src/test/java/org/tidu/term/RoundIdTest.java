package org.tidu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;

class RoundIdTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void it_is_a_text_in_json_and_in_words() throws Exception {
        RoundId id = new RoundId("R-2025");

        assertThat(json.writeValueAsString(id)).isEqualTo("\"R-2025\"");
        assertThat(json.readValue("\"R-2025\"", RoundId.class)).isEqualTo(id);
        assertThat("/rounds/" + id).isEqualTo("/rounds/R-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-2025", " ", "", "../..", "\u0000", "没有"})
    void an_address_may_carry_any_text(String typed) {
        assertThat(new DefaultFormattingConversionService().convert(typed, RoundId.class)).isEqualTo(new RoundId(typed));
    }

    @Test
    void an_empty_column_names_none() {
        assertThat(RoundId.orNull(null)).isNull();
        assertThat(RoundId.orNull("1")).isEqualTo(new RoundId("1"));
        assertThatNullPointerException().isThrownBy(() -> new RoundId(null));
    }
}

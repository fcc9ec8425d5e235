package org.tidu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;

class TierTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void it_is_a_text_in_json_and_in_words() throws Exception {
        Tier tier = new Tier("ADVANCED");

        assertThat(json.writeValueAsString(tier)).isEqualTo("\"ADVANCED\"");
        assertThat(json.readValue("\"ADVANCED\"", Tier.class)).isEqualTo(tier);
        assertThat("tier " + tier).isEqualTo("tier ADVANCED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADVANCED", " ", "", "../..", "\u0000", "没有"})
    void an_address_may_carry_any_text(String typed) {
        assertThat(new DefaultFormattingConversionService().convert(typed, Tier.class)).isEqualTo(new Tier(typed));
    }

    @Test
    void an_empty_column_names_none() {
        assertThat(Tier.orNull(null)).isNull();
        assertThat(Tier.orNull("1")).isEqualTo(new Tier("1"));
        assertThatNullPointerException().isThrownBy(() -> new Tier(null));
    }
}

package org.tidu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;

class DeclarationNumberTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void it_is_a_text_in_json_and_in_words() throws Exception {
        DeclarationNumber number = new DeclarationNumber("ZZ2025A-430211-0001");

        assertThat(json.writeValueAsString(number)).isEqualTo("\"ZZ2025A-430211-0001\"");
        assertThat(json.readValue("\"ZZ2025A-430211-0001\"", DeclarationNumber.class)).isEqualTo(number);
        assertThat("/cases/" + number).isEqualTo("/cases/ZZ2025A-430211-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ2025A-430211-0001", " ", "", "../..", "\u0000", "没有"})
    void an_address_may_carry_any_text(String typed) {
        assertThat(new DefaultFormattingConversionService().convert(typed, DeclarationNumber.class)).isEqualTo(new DeclarationNumber(typed));
    }

    @Test
    void an_empty_column_names_none() {
        assertThat(DeclarationNumber.orNull(null)).isNull();
        assertThat(DeclarationNumber.orNull("1")).isEqualTo(new DeclarationNumber("1"));
        assertThatNullPointerException().isThrownBy(() -> new DeclarationNumber(null));
    }
}

package org.tidu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;

class CreditCodeTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void it_is_a_text_in_json_and_in_words() throws Exception {
        CreditCode code = new CreditCode("9144030071526726XG");

        assertThat(json.writeValueAsString(code)).isEqualTo("\"9144030071526726XG\"");
        assertThat(json.readValue("\"9144030071526726XG\"", CreditCode.class)).isEqualTo(code);
        assertThat("code " + code).isEqualTo("code 9144030071526726XG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9144030071526726XG", " ", "", "../..", "\u0000", "没有"})
    void an_address_may_carry_any_text(String typed) {
        assertThat(new DefaultFormattingConversionService().convert(typed, CreditCode.class)).isEqualTo(new CreditCode(typed));
    }

    @Test
    void an_empty_column_names_none() {
        assertThat(CreditCode.orNull(null)).isNull();
        assertThat(CreditCode.orNull("1")).isEqualTo(new CreditCode("1"));
        assertThatNullPointerException().isThrownBy(() -> new CreditCode(null));
    }
}

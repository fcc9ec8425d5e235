package org.tidu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class EditionIdTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void it_is_a_text_in_json_and_in_words() throws Exception {
        EditionId id = new EditionId("12345");

        assertThat(json.writeValueAsString(id)).isEqualTo("\"12345\"");
        assertThat(json.readValue("\"12345\"", EditionId.class)).isEqualTo(id);
        assertThat("edition " + id).isEqualTo("edition 12345");
    }

    @Test
    void an_empty_column_names_none_and_a_blank_one_is_a_fault() {
        assertThat(EditionId.orNull(null)).isNull();
        assertThat(EditionId.orNull("1")).isEqualTo(new EditionId("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EditionId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new EditionId(null));
    }
}

package org.tidu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.problem.FieldError;
import org.tidu.problem.FieldErrors;
import org.tidu.problem.InvalidInput;

class StrictJsonTest {

    @Test
    void values_are_read_exactly() {
        assertThat(read("{\"a\":[1,1.10,true,false,null,\"梯度🏭\"],\"b\":{}}")).isEqualTo(Map.of(
                "a", Arrays.asList(new BigDecimal("1"), new BigDecimal("1.10"), true, false, null, "梯度🏭"), "b", Map.of()));
        assertThat(read("\uFEFF{}")).as("byte order mark").isEqualTo(Map.of());
        assertThat(read(" 7 ")).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void what_is_not_json_is_refused_with_its_place() {
        assertThatThrownBy(() -> read("{\n \"a\": [1,\n  }")).hasMessage("请求体不是有效的 JSON，第 3 行第 3 列附近有误");
        assertThatThrownBy(() -> read("{} {}")).hasMessageContaining("之后有多余内容");
        assertThatThrownBy(() -> read("")).hasMessageContaining("请求体为空");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "\"", "{a:1}", "{'a':1}", "[1,]", "{\"a\":1,}", "01", "+1", "1.", ".5", "tru", "// x\n{}",
        "\"\t\"", "\"\\x\"", "\"\\u12\"", "nan", "--1", "\u0000", "{\"a\" 1}", "{1:2}", "]"})
    void sloppy_json_is_refused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(InvalidInput.class).hasMessageContaining("JSON");
    }

    @Test
    void too_deep_a_nest_is_refused() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).hasMessageContaining("不是有效的 JSON");
        assertThatThrownBy(() -> read("{\"a\":".repeat(60) + "1" + "}".repeat(60))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void only_utf_8_is_read() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"))) {
            assertThatThrownBy(() -> StrictJson.read("{\"a\":\"株洲\"}".getBytes(charset), new FieldErrors()))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void numbers_beyond_all_measure_cost_nothing_and_are_no_numbers() {
        assertThat(read("[1e999999999, 1e99999999999, NaN, -Infinity, 1e-999999999]")).isEqualTo(List.of(
                new BigDecimal("1e999999999"), Double.NaN, Double.NaN, Double.NaN, new BigDecimal("1e-999999999")));
        assertThat(read("9".repeat(900))).isEqualTo(Double.NaN);
    }

    @Test
    void names_given_twice_and_texts_nobody_can_store_are_named_by_their_path() {
        FieldErrors errors = new FieldErrors();
        StrictJson.read("""
                {"a": 1, "b": [{"c": 1, "c": 2}], "a": 3, "d": "\\u0000", "e": ["\\ud800"], "\\udc00": 1}"""
                .getBytes(StandardCharsets.UTF_8), errors);

        assertThat(catchThrowableOfType(InvalidInput.class, errors::refuse).errors()).extracting(FieldError::path)
                .containsExactly("b[0].c", "a", "d", "e[0]", "\uFFFD");
    }

    private static Object read(String body) {
        FieldErrors errors = new FieldErrors();
        Object value = StrictJson.read(body.getBytes(StandardCharsets.UTF_8), errors);
        errors.refuse();
        return value;
    }
}

package org.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.problem.InvalidInput;

/** GB 32100-2015. */
class CreditCodeCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038216", "9144030071526726XG", "91330100799655058B", "91110000802100433B",
        "91350100M000100Y43"})
    void real_codes_are_accepted(String code) {
        assertThat(CreditCodeCheck.problem(code)).isEmpty();
    }

    @Test
    void lower_case_and_blanks_around_are_put_right() {
        assertThat(CreditCodeCheck.checked(" 9144030071526726xg ").value()).isEqualTo("9144030071526726XG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91440300-7152-6726-XG", "９１４４０３００７１５２６７２６ＸＧ", "914403007152 6726 xg", "91440300—71526726–XG"})
    void hyphens_blanks_and_full_width_signs_are_put_right(String typed) {
        assertThat(CreditCodeCheck.normalise(typed).value()).isEqualTo("9144030071526726XG");
    }

    @ParameterizedTest
    @CsvSource({
        "91440300192203821,应为 18 位，现为 17 位",
        "9144030019220382166,现为 19 位",
        "91440300I922038216,第 9 位“I”不允许使用",
        "91440300192203821*,第 18 位“*”不允许使用",
        "914403001922038217,校验位不符",
        "914403001922038261,校验位不符",
        "'',请填写统一社会信用代码"
    })
    void what_is_wrong_is_said(String code, String message) {
        assertThat(CreditCodeCheck.problem(code).orElseThrow()).contains(message);
    }

    @Test
    void a_wrong_code_is_refused() {
        assertThatThrownBy(() -> CreditCodeCheck.checked("914403001922038217")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void no_code_at_all_is_a_missing_one() {
        assertThat(CreditCodeCheck.problem(null)).contains("请填写统一社会信用代码");
    }
}

package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.assessment.selftest.SelfTest;
import org.tidu.problem.FieldError;
import org.tidu.problem.FieldErrors;
import org.tidu.problem.InvalidInput;

class SelfTestErrorsTest {

    private static final SelfTest SELF_TEST = new RuleBench(new NewJurisdiction()).selfTest;

    @Test
    void every_bad_field_at_every_level_is_named_at_once() {
        Map<String, Object> question = new HashMap<>();
        question.put("jurisdictions", List.of("HN", "ZZ", 7));
        question.put("tiers", new ArrayList<>(Collections.singletonList(null)));
        question.put("asOf", "2025-02-30");
        question.put("colour", "red");
        question.put("facts", Map.of(
                "uscc", "91430200MA4L16JN42", "shade", 1,
                "maturity", Map.of("level", 2, "score", new BigDecimal("2.8"), "by", "us"),
                "honours", List.of(Map.of("kind", "NATIONAL_EXCELLENT_TIER"), Map.of("kind", "BEST_FACTORY")),
                "smeTitles", List.of("INNOVATIVE_SME", "BIG"),
                "scenarios", List.of(Map.of("code", "S41", "place", "here")),
                "digital", List.of(Map.of("item", 2, "grade", 4, "score", 60), Map.of("item", 2), "x")));

        assertThat(errors(question)).extracting(FieldError::path).containsExactlyInAnyOrder(
                "jurisdictions[1]", "jurisdictions[2]", "tiers[0]", "asOf", "colour", "facts.uscc", "facts.shade",
                "facts.maturity.score", "facts.maturity.by", "facts.honours[1].kind", "facts.smeTitles[1]", "facts.scenarios[0].code",
                "facts.scenarios[0].place", "facts.digital[0].score", "facts.digital[1].item", "facts.digital[2]");
        assertThat(errors(question)).extracting(FieldError::message).allMatch(message -> message.matches(".*\\p{IsHan}.*"))
                .anyMatch(message -> message.startsWith("没有这个地区，应为 ") && message.contains("HN") && message.contains("XX"));
    }

    @ParameterizedTest(name = "grade {0} with score {1}: {2}")
    @CsvSource({"1,0,ok", "1,0.01,恰为 0", "2,0,大于 0、小于 20", "2,0.000000000001,ok", "2,19.99,ok", "2,20,小于 20",
        "3,20,ok", "4,55,ok", "4,39.99,不低于 40", "4,60,小于 60", "6,99.999999999999,ok", "6,100,小于 100"})
    void a_score_lies_in_the_band_of_its_grade(int grade, String score, String expected) {
        Map<String, Object> answer = Map.of("item", 2, "grade", grade, "score", new BigDecimal(score));

        if (expected.equals("ok")) {
            assertThatCode(() -> digital(answer)).doesNotThrowAnyException();
        } else {
            assertThat(digitalErrors(answer)).singleElement().satisfies(error -> {
                assertThat(error.path()).isEqualTo("facts.digital[0].score");
                assertThat(error.message()).contains(expected);
            });
        }
    }

    @Test
    void each_item_is_answered_in_its_own_way() {
        assertThat(digitalErrors(Map.of("item", 2, "notApplicable", true)))
                .containsExactly(new FieldError("facts.digital[0].notApplicable", "第 2 项不能选“不涉及此环节”"));
        assertThat(digitalErrors(Map.of("item", 7, "grade", 2, "score", 3))).extracting(FieldError::path)
                .containsExactly("facts.digital[0].grade", "facts.digital[0].score");
        assertThat(digitalErrors(Map.of("item", 2, "investment2024", 3))).extracting(FieldError::path)
                .containsExactly("facts.digital[0].investment2024");
        assertThat(digitalErrors(Map.of("item", 7, "investmentSince2014", 300, "investment2024", 301)))
                .containsExactly(new FieldError("facts.digital[0].investment2024", "2024年投入不能超过2014年以来的投入总额 300 万元"));
        assertThat(digitalErrors(Map.of("item", 1, "notApplicable", true, "score", 3))).extracting(FieldError::path)
                .containsExactly("facts.digital[0].score");
        assertThat(digitalErrors(Map.of("item", 11, "grade", 4, "score", 70))).extracting(FieldError::path)
                .containsExactlyInAnyOrder("facts.digital[0].item", "facts.digital[0].score");
        assertThatCode(() -> digital(Map.of("item", 1, "notApplicable", true))).doesNotThrowAnyException();
        assertThatCode(() -> digital(Map.of("item", 2, "notApplicable", false))).doesNotThrowAnyException();
        assertThatCode(() -> digital(Map.of("item", 7, "investmentSince2014", 300, "investment2024", 300)))
                .doesNotThrowAnyException();
    }

    @Test
    void without_a_table_of_bands_none_is_checked() {
        SelfTest without = new RuleBench(new NewJurisdiction()
                .with("xx-2026-digital.dmn", "xx-2026-digital-bands\"", "xx-2026-digital-ranges\"")).selfTest;

        assertThatCode(() -> without.answer(Map.of("jurisdictions", List.of("XX"), "facts",
                Map.of("digital", List.of(Map.of("item", 2, "grade", 4, "score", 99)))), new FieldErrors()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0,0,ok", "0,0.8,no", "1,0.8,ok", "1,1.799999999999,ok", "2,1.8,ok", "2,2.8,no", "4,4.8,no", "5,4.8,ok",
        "5,5,ok", "4,5,no"})
    void a_maturity_score_lies_in_the_band_of_its_level(int level, BigDecimal score, String expected) {
        Map<String, Object> question =
                Map.of("facts", Map.of("maturity", Map.of("level", level, "score", score)));

        if (expected.equals("ok")) {
            assertThatCode(() -> SELF_TEST.answer(question, new FieldErrors())).doesNotThrowAnyException();
        } else {
            assertThat(errors(question)).extracting(FieldError::path).containsExactly("facts.maturity.score");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e999999999", "-1e999999999", "1e-999999999", "0.0000000000001", "1000000001"})
    void a_number_beyond_all_measure_is_refused_at_once(String number) {
        assertThat(errors(Map.of("facts", Map.of("revenue", new BigDecimal(number))))).extracting(FieldError::path)
                .containsExactly("facts.revenue");
        assertThat(errors(Map.of("facts", Map.of("employees", new BigDecimal(number))))).extracting(FieldError::path)
                .containsExactly("facts.employees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e999999999", "0e-999999999", "4.20e2", "420.000"})
    void a_number_is_its_value_however_it_is_written(String number) {
        assertThatCode(() -> SELF_TEST.answer(Map.of("facts", Map.of("employees", new BigDecimal(number),
                "revenue", new BigDecimal(number))), new FieldErrors())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-1-1", "2025-13-01", "2025-01-01T00:00:00Z", "+12025-01-01", "today", "２０２５-01-01"})
    void a_day_that_is_none_is_refused(String day) {
        assertThat(errors(Map.of("asOf", day, "facts", Map.of()))).extracting(FieldError::path).containsExactly("asOf");
    }

    @Test
    void a_question_is_an_object_with_facts() {
        assertThat(errors(Map.of())).containsExactly(new FieldError("facts", "必填"));
        for (Object nonsense : List.of(7, "x", List.of(), true)) {
            assertThat(errors(nonsense)).containsExactly(new FieldError("", "应为对象"));
            assertThat(errors(Map.of("facts", nonsense))).containsExactly(new FieldError("facts", "应为对象"));
        }
        assertThat(errors(null)).containsExactly(new FieldError("", "应为对象"));
    }

    @Test
    void thousands_of_errors_and_names_nobody_can_write_do_not_swell_the_answer() {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            facts.put("x" + i, 1);
        }
        facts.put("\ud800" + "y".repeat(100_000), 1);

        List<FieldError> errors = errors(Map.of("facts", facts));

        assertThat(errors).hasSize(1001);
        assertThat(errors.get(1000).message()).contains("其余不再列出");
        assertThat(errors).allMatch(error -> error.path().length() < 310 && !error.path().contains("\ud800"));
        assertThat(errors(Map.of("facts", Map.of("smeTitles", Collections.nCopies(21, 1))))).hasSize(1);
    }

    @Test
    void a_credit_code_may_be_typed_in_small_letters() {
        Map<String, Object> question = Map.of("jurisdictions", List.of("XX"), "facts", Map.of("uscc", "91430200ma4l16jn41"));

        assertThatCode(() -> SELF_TEST.answer(question, new FieldErrors())).doesNotThrowAnyException();
    }

    private List<FieldError> digitalErrors(Map<String, Object> answer) {
        return catchThrowableOfType(InvalidInput.class, () -> digital(answer)).errors();
    }

    private void digital(Map<String, Object> answer) {
        SELF_TEST.answer(Map.of("jurisdictions", List.of("XX"), "facts", Map.of("digital", List.of(answer))),
                new FieldErrors());
    }

    private List<FieldError> errors(Object question) {
        return catchThrowableOfType(InvalidInput.class, () -> SELF_TEST.answer(question, new FieldErrors())).errors();
    }
}

package org.tidu.casefile.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.assessment.procedure.RepositoryTables;

/** Results before and after: how much better, and what cannot well be. */
class ResultQuestionsTest {

    private static final BigDecimal STEP = new BigDecimal("0.0001");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String TABLE = "application-results";
    private static final ResultQuestions QUESTIONS = new ResultQuestions(RepositoryTables.asTheyAre());

    private static Map<String, Map<String, Object>> table() {
        return RepositoryTables.asTheyAre().byCode(RepositoryTables.EDITION, "application-results", "indicator");
    }

    static Stream<Arguments> indicators() {
        return table().entrySet().stream().map(row -> Arguments.of(row.getKey(), ResultIndicator.of(row.getKey(), row.getValue())));
    }

    private static EntryReading read(String code, Object before, Object after) {
        Map<String, Object> answers = new HashMap<>();
        answers.put(code + "Before", before);
        answers.put(code + "After", after);
        return QUESTIONS.of(RepositoryTables.EDITION, TABLE, answers);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void an_improvement_of_just_the_bound_is_taken_and_one_a_little_greater_asked_about(String code, ResultIndicator result) {
        BigDecimal before = "UP".equals(result.better()) ? "RELATIVE".equals(result.measure()) ? BigDecimal.ONE : BigDecimal.ZERO : start(result);
        BigDecimal after = after(result, before, result.mostImprovement());
        BigDecimal beyond = "UP".equals(result.better()) ? after.add(STEP) : after.subtract(STEP);

        assertThat(read(code, before, after).questions()).isEmpty();
        assertThat(read(code, before, beyond).questions()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo(code + "After");
            assertThat(asked.question()).startsWith(result.name() + "由 ").contains("改善 ").endsWith("请核对数值和单位");
        });
    }

    private static BigDecimal start(ResultIndicator result) {
        return "RELATIVE".equals(result.measure()) ? BigDecimal.TEN : result.mostImprovement().add(BigDecimal.TEN);
    }

    private static BigDecimal after(ResultIndicator result, BigDecimal before, BigDecimal improvement) {
        BigDecimal by = "RELATIVE".equals(result.measure()) ? before.multiply(improvement).divide(HUNDRED) : improvement;
        return "UP".equals(result.better()) ? before.add(by) : before.subtract(by);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void a_value_of_just_the_bound_is_taken_and_one_a_little_greater_asked_about(String code, ResultIndicator result) {
        if (result.mostValue() == null) {
            assertThat(read(code, null, new BigDecimal("1000000000")).questions()).isEmpty();
            return;
        }
        assertThat(read(code, null, result.mostValue()).questions()).isEmpty();
        assertThat(read(code, result.mostValue(), null).questions()).isEmpty();
        assertThat(read(code, null, result.mostValue().add(STEP)).questions()).extracting(EntryQuestion::path).containsExactly(code + "After");
        assertThat(read(code, result.mostValue().add(STEP), null).questions()).extracting(EntryQuestion::path).containsExactly(code + "Before");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void the_wrong_direction_and_no_change_at_all_are_asked_about_and_the_right_one_is_not(String code, ResultIndicator result) {
        boolean up = "UP".equals(result.better());

        assertThat(read(code, up ? 10 : 9, up ? 9 : 10).questions()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo(code + "After");
            assertThat(asked.question()).contains(up ? "一般越高越好" : "一般越低越好").endsWith("请核对两个数值是否填反");
        });
        assertThat(read(code, 9, 9).questions()).singleElement().satisfies(asked -> assertThat(asked.question()).contains("没有变化"));
        assertThat(read(code, up ? 9 : 10, up ? 10 : 9).questions()).isEmpty();
    }

    @Test
    void improvements_are_told_in_the_unit_of_their_kind_and_what_got_worse_as_that() {
        assertThat(read("numericalControlRate", 68, 91.5).computed()).containsExactly(new ComputedEntry("numericalControlRateAfter", "比建设前改善 23.5 个百分点"));
        assertThat(read("developmentCycle", 180, 135).computed()).containsExactly(new ComputedEntry("developmentCycleAfter", "比建设前改善 25%"));
        assertThat(read("developmentCycle", 3, 4).computed()).containsExactly(new ComputedEntry("developmentCycleAfter", "比建设前变差 33.33%"));
        assertThat(read("decisionModels", 0, 4).computed()).containsExactly(new ComputedEntry("decisionModelsAfter", "比建设前改善 4 个"));
        assertThat(read("waterReuse", 9, 9).computed()).containsExactly(new ComputedEntry("waterReuseAfter", "与建设前相同"));
    }

    @Test
    void a_new_factory_without_figures_from_before_is_asked_nothing() {
        assertThat(read("developmentCycle", null, 20)).isEqualTo(EntryReading.NONE);
        assertThat(read("labourProductivity", 0, 20)).as("nothing to compare with").isEqualTo(EntryReading.NONE);
    }

    @Test
    void values_of_any_type_and_size_are_no_reason_to_fail() {
        for (Object odd : new Object[] {"约 12", List.of(1), Map.of(), true, Double.NaN, new BigDecimal("1e400"), -5}) {
            assertThat(read("energyIntensity", odd, odd)).as(String.valueOf(odd)).isNotNull();
        }
        assertThat(read("energyIntensity", "约 12", 3)).isEqualTo(EntryReading.NONE);
    }

    @Test
    void a_policy_owner_who_changes_a_bound_changes_the_question() {
        ResultQuestions others = new ResultQuestions(RepositoryTables.changed("application-results.dmn", text -> text.replace(
                "<outputEntry id=\"then_applicationResults_developmentCycle_mostImprovement\"><text>80</text>",
                "<outputEntry id=\"then_applicationResults_developmentCycle_mostImprovement\"><text>20</text>")));

        assertThat(others.of(RepositoryTables.EDITION, TABLE, Map.of("developmentCycleBefore", 180, "developmentCycleAfter", 118)).questions())
                .extracting(EntryQuestion::question).containsExactly("产品研制周期由 180 天 到 118 天，改善 34.4444%，超过通常的上限 20%，请核对数值和单位");
    }

    @Test
    void rounds_of_before_the_table_are_asked_by_the_newest() {
        assertThat(QUESTIONS.of(RepositoryTables.OLD, TABLE, Map.of("waterReuseBefore", 9, "waterReuseAfter", 8)).questions()).hasSize(1);
    }
}

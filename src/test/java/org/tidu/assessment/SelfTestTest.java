package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.digital.DigitalScore;
import org.tidu.assessment.selftest.SelfTest;
import org.tidu.assessment.selftest.SelfTestAnswer;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.FieldErrors;

/** What is answered beside the verdicts, on a province that does not exist. */
class SelfTestTest {

    private static final List<Map<String, Object>> TWO_SCENARIOS =
            List.of(Map.of("code", "S03", "tier", "LEADING"), Map.of("code", "S21", "tier", "LEADING"));

    private final SelfTest selfTest = new RuleBench(new NewJurisdiction()).selfTest;

    @Test
    void results_come_in_the_order_asked_with_tiers_ascending_and_each_once() {
        SelfTestAnswer answer = answer(Map.of("jurisdictions", List.of("XX", "HN", "XX"),
                "tiers", List.of("LEADING", "ADVANCED", "BASIC", "BASIC"), "facts", Map.of()));

        assertThat(answer.results()).extracting(Verdict::jurisdiction).startsWith("XX", "XX", "HN");
        assertThat(answer.results()).extracting(verdict -> verdict.tier().value()).startsWith("BASIC", "ADVANCED");
        assertThat(answer.results()).filteredOn(verdict -> verdict.jurisdiction().equals("XX")).hasSize(2);
        assertThat(answer.referenceTier()).containsOnlyKeys("XX", "HN");
    }

    @Test
    void nothing_asked_for_means_everything() {
        SelfTestAnswer all = answer(Map.of("facts", Map.of()));
        Map<String, Object> empty = new HashMap<>(Map.of("jurisdictions", List.of(), "tiers", List.of(), "facts", Map.of()));
        empty.put("asOf", null);

        assertThat(all.referenceTier()).containsKeys("HN", "XX");
        assertThat(answer(empty)).isEqualTo(all);
    }

    @Test
    void the_reference_tier_looks_at_all_tiers_and_asks_what_the_rule_set_adds() {
        assertThat(reference(TWO_SCENARIOS, List.of(60, 61))).isEqualTo("ADVANCED");
        assertThat(reference(TWO_SCENARIOS, List.of(60, 60))).as("exactly 60 is not over 60").isEqualTo("BASIC");
        assertThat(reference(TWO_SCENARIOS, List.of())).as("no digital facts").isEqualTo("BASIC");
        assertThat(reference(List.of(), List.of(70, 70))).as("no scenario").isNull();
    }

    @Test
    void the_digital_score_is_an_exact_fraction() {
        assertThat(digital(61, 60, 60, 60, 60, 60)).isEqualTo(new DigitalScore(new BigDecimal("60.17"), 6, "361/6"));
        assertThat(digital("60.000000000001", 60)).extracting(DigitalScore::value, DigitalScore::exact)
                .containsExactly(new BigDecimal("60.00"), "120000000000001/2000000000000");
        assertThat(digital(60, 70)).extracting(DigitalScore::exact).isEqualTo("65");
        assertThat(digital("60.005")).extracting(DigitalScore::value).isEqualTo(new BigDecimal("60.01"));
    }

    @Test
    void without_digital_facts_or_answers_there_is_no_score() {
        assertThat(answer(Map.of("facts", Map.of("digital", List.of()))).digitalScore()).isNull();
        assertThat(answer(Map.of("facts", Map.of())).digitalScore()).isNull();
        assertThat(answer(Map.of("facts", Map.of("digital", List.of(Map.of("item", 1, "notApplicable", true)))))
                .digitalScore()).isEqualTo(new DigitalScore(null, 0, null));
    }

    @Test
    void the_size_needs_employees_and_revenue_and_steps_down() {
        assertThat(size(Map.of("employees", 420, "revenue", 51000))).isEqualTo("MEDIUM");
        assertThat(size(Map.of("employees", 1000, "revenue", new BigDecimal("39999.999999999999")))).isEqualTo("MEDIUM");
        assertThat(size(Map.of("employees", 1000, "revenue", 40000))).isEqualTo("LARGE");
        assertThat(size(Map.of("employees", 420))).isNull();
        assertThat(size(Map.of("revenue", 51000))).isNull();
    }

    @Test
    void a_jurisdiction_without_rules_on_that_day_has_no_results() {
        Map<String, Object> dayBefore = Map.of("jurisdictions", List.of("XX"), "asOf", "2025-05-31", "facts", Map.of());
        SelfTestAnswer answer = answer(dayBefore);

        assertThat(answer.results()).isEmpty();
        assertThat(answer.notInForce()).containsExactly("XX");
        assertThat(answer.referenceTier()).containsOnlyKeys("XX").containsEntry("XX", null);
    }

    @Test
    void today_is_the_day_in_beijing() {
        assertThat(answer(Map.of("jurisdictions", List.of("XX"), "facts", Map.of())).results())
                .extracting(verdict -> verdict.ruleSet().id()).containsOnly("XX-2026");
        assertThat(answer(Map.of("jurisdictions", List.of("XX"), "asOf", "2026-02-28", "facts", Map.of())).results())
                .extracting(verdict -> verdict.ruleSet().id()).containsOnly("XX-2025");
    }

    private String reference(List<Map<String, Object>> scenarios, List<Integer> scores) {
        Map<String, Object> facts = Map.of("talentTeam", true, "scenarios", scenarios, "digital", items(scores));
        return answer(Map.of("jurisdictions", List.of("XX"), "tiers", List.of("BASIC"), "facts", facts))
                .referenceTier().get("XX");
    }

    private DigitalScore digital(Object... scores) {
        return answer(Map.of("jurisdictions", List.of("XX"), "facts", Map.of("digital", items(List.of(scores))))).digitalScore();
    }

    private static List<Map<String, Object>> items(List<?> scores) {
        return IntStream.range(0, scores.size()).mapToObj(i -> Map.<String, Object>of(
                "item", i + 1, "score", new BigDecimal(scores.get(i).toString()))).toList();
    }

    private String size(Map<String, Object> facts) {
        return answer(Map.of("facts", facts)).enterpriseSize();
    }

    private SelfTestAnswer answer(Map<String, Object> question) {
        return selfTest.answer(question, new FieldErrors());
    }
}

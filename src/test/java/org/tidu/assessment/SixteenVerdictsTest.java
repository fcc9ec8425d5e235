package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.assessment.selftest.SelfTest;
import org.tidu.assessment.selftest.SelfTestAnswer;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.FieldErrors;

/** Four jurisdictions, four tiers: the conditions the contract lists for each, and what the example of the contract meets. */
class SixteenVerdictsTest {

    private static final SelfTest SELF_TEST = new RuleBench().selfTest;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NAT | BASIC     |
            NAT | ADVANCED  | LEADERSHIP
            NAT | EXCELLENT | LEADERSHIP
            NAT | LEADING   | LEADERSHIP
            HN  | BASIC     | REGISTRATION_PLACE LEGAL_FORM
            HN  | ADVANCED  | REGISTRATION_PLACE LEGAL_FORM SYSTEM_REGISTRATION PRIOR_TIER SCENARIO_COUNT LEADERSHIP
            HN  | EXCELLENT | REGISTRATION_PLACE LEGAL_FORM LEADERSHIP
            HN  | LEADING   | REGISTRATION_PLACE LEGAL_FORM LEADERSHIP
            IM  | BASIC     | REGISTRATION_PLACE LEGAL_FORM DIGITAL_FOUNDATION SCENARIO_COUNT -OTHER_ACCIDENTS -TALENT -KPI_LEVEL
            IM  | ADVANCED  | REGISTRATION_PLACE LEGAL_FORM DIGITAL_FOUNDATION SCENARIO_COUNT -OTHER_ACCIDENTS -TALENT -KPI_LEVEL
            IM  | EXCELLENT | REGISTRATION_PLACE LEGAL_FORM DIGITAL_FOUNDATION SCENARIO_COUNT -OTHER_ACCIDENTS -TALENT -KPI_LEVEL
            IM  | LEADING   | REGISTRATION_PLACE LEGAL_FORM DIGITAL_FOUNDATION SCENARIO_COUNT -OTHER_ACCIDENTS -TALENT -KPI_LEVEL
            JS  | BASIC     | DIGITAL_FOUNDATION DIGITAL_SCORE SCENARIO_COUNT -OTHER_ACCIDENTS -KPI_LEVEL
            JS  | ADVANCED  | DIGITAL_FOUNDATION DIGITAL_SCORE SCENARIO_COUNT -OTHER_ACCIDENTS -KPI_LEVEL
            JS  | EXCELLENT | DIGITAL_FOUNDATION DIGITAL_SCORE SCENARIO_COUNT -OTHER_ACCIDENTS -KPI_LEVEL
            JS  | LEADING   | DIGITAL_FOUNDATION DIGITAL_SCORE SCENARIO_COUNT -OTHER_ACCIDENTS -KPI_LEVEL
            """)
    void each_lists_the_conditions_of_the_contract_and_without_facts_meets_none(String jurisdiction, String tier, String own) {
        List<String> codes = new ArrayList<>(List.of("ABOVE_SCALE", "COMPETITIVENESS", "FINANCE", "ACCIDENTS", "CREDIT",
                "LAWFUL", "SECURE_CONTROLLABLE", "ORGANISATION", "TALENT", "MATURITY", "SEGMENT_COVERAGE", "KPI_LEVEL",
                "OTHER_ACCIDENTS", "CONSTRUCTION"));
        for (String code : own == null ? new String[0] : own.split(" ")) {
            if (code.startsWith("-")) {
                codes.remove(code.substring(1));
            } else {
                codes.add(code);
            }
        }

        List<Verdict> results = answer(Map.of("jurisdictions", List.of(jurisdiction), "tiers", List.of(tier),
                "facts", Map.of())).results();

        assertThat(results).singleElement().satisfies(verdict -> {
            assertThat(verdict.conditions()).extracting(Condition::code).containsExactlyInAnyOrderElementsOf(codes);
            assertThat(verdict.conditions()).allSatisfy(condition -> {
                assertThat(condition.met()).isNotEqualTo(true);
                assertThat(condition.actual()).isNull();
                assertThat(condition.clause()).isNotBlank();
            });
            assertThat(verdict.eligible()).isFalse();
        });
    }

    @Test
    void the_four_jurisdictions_answer_in_the_order_of_the_catalogue() {
        SelfTestAnswer answer = answer(Map.of("facts", Map.of()));

        assertThat(answer.results()).hasSize(16);
        assertThat(answer.results().stream().map(Verdict::jurisdiction).distinct()).containsExactly("NAT", "HN", "IM", "JS");
        assertThat(answer.results().subList(0, 4)).extracting(verdict -> verdict.tier().value())
                .containsExactly("BASIC", "ADVANCED", "EXCELLENT", "LEADING");
        assertThat(answer.results()).extracting(verdict -> verdict.ruleSet().id()).containsOnly(
                "NAT-2024", "HN-2025", "IM-2025", "JS-2025");
        assertThat(answer.results()).extracting(verdict -> verdict.ruleSet().hash()).allMatch(hash ->
                hash.matches("sha256:[0-9a-f]{64}"));
        assertThat(answer.referenceTier()).hasSize(4).containsOnlyKeys("NAT", "HN", "IM", "JS");
    }

    @Test
    void the_day_before_the_provinces_only_the_national_conditions_are_in_force() {
        assertThat(answer(Map.of("asOf", "2023-12-31", "facts", Map.of())).notInForce())
                .containsExactly("NAT", "HN", "IM", "JS");
        assertThat(answer(Map.of("asOf", "2024-01-01", "facts", Map.of())).notInForce()).containsExactly("HN", "IM", "JS");
        assertThat(answer(Map.of("asOf", "2024-12-31", "facts", Map.of())).results()).hasSize(4);
        assertThat(answer(Map.of("asOf", "2025-01-01", "facts", Map.of())).notInForce()).isEmpty();
    }

    @Test
    void the_example_of_the_contract_is_judged_as_its_facts_say() throws Exception {
        SelfTestAnswer answer = answer(new ObjectMapper().readValue(
                Path.of("src/test/resources/assessment/contract-example.json").toFile(), new TypeReference<Map<String, Object>>() {}));

        Verdict verdict = answer.results().get(0);
        assertThat(answer.results()).hasSize(1);
        assertThat(verdict.eligible()).isFalse();
        assertThat(verdict.directRecognition()).isTrue();
        assertThat(verdict.conditions().stream().filter(Condition::bars).map(Condition::code))
                .containsExactlyInAnyOrder("ACCIDENTS", "SEGMENT_COVERAGE", "SCENARIO_COUNT");
        assertThat(condition(verdict, "SCENARIO_COUNT")).extracting(Condition::required, Condition::actual, Condition::gap)
                .containsExactly("≥ 10", "1", "9");
        assertThat(answer.enterpriseSize()).isEqualTo("MEDIUM");
        assertThat(answer.digitalScore().exact()).isEqualTo("55");
        assertThat(answer.digitalScore().answered()).isEqualTo(1);
    }

    @Test
    void jiangsu_compares_the_exact_mean_and_its_advice_moves_the_reference_tier_only() {
        assertThat(jiangsu("60")).as("exactly 60").isNull();
        assertThat(jiangsu("60.000000000001")).isEqualTo("BASIC");
        assertThat(jiangsu("70")).as("exactly 70").isEqualTo("BASIC");
        assertThat(jiangsu("70.1")).isEqualTo("ADVANCED");
        assertThat(jiangsu("95")).isEqualTo("LEADING");
        assertThat(answer(jiangsuQuestion("60.1")).results()).extracting(Verdict::eligible)
                .as("the advice makes nobody ineligible").containsExactly(true, true, true, true);
    }

    private static String jiangsu(String lastScore) {
        return answer(jiangsuQuestion(lastScore)).referenceTier().get("JS");
    }

    /** An enterprise that lacks nothing; nine answers, the last of them may have decimals. */
    private static Map<String, Object> jiangsuQuestion(String lastScore) {
        BigDecimal score = new BigDecimal(lastScore);
        int floor = score.intValue();
        List<Map<String, Object>> digital = IntStream.of(1, 2, 3, 4, 5, 6, 8, 9, 10).mapToObj(item -> Map.<String, Object>of(
                "item", item, "grade", floor / 20 + 2, "score", item == 10 ? score : floor)).toList();
        Map<String, Object> facts = new HashMap<>(Map.of("aboveScale", true, "accidents", List.of(),
                "seriouslyDishonest", false, "financiallySound", true, "secureAndControllable", true,
                "organisationMechanism", true, "talentTeam", true, "maturity", Map.of("level", 4), "digital", digital));
        facts.put("violations", false);
        facts.put("scenarios", IntStream.rangeClosed(1, 40)
                .mapToObj(number -> Map.of("code", "S%02d".formatted(number), "tier", "LEADING")).toList());
        return Map.of("jurisdictions", List.of("JS"), "facts", facts);
    }

    private static Condition condition(Verdict verdict, String code) {
        return verdict.conditions().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    private static SelfTestAnswer answer(Map<String, Object> question) {
        return SELF_TEST.answer(question, new FieldErrors());
    }
}

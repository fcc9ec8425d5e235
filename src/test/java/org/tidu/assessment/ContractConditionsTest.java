package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.assessment.selftest.SelfTest;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Nature;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.FieldErrors;

/** The contract's table of conditions, whole: what stands in no verdict, or in another place, is found here. */
class ContractConditionsTest {

    private static final SelfTest SELF_TEST = new RuleBench().selfTest;
    private static final Map<String, Object> TABLE =
            RuleRows.map(RuleRows.content("src/test/resources/assessment/contract-conditions.yaml"), "table");

    @TestFactory
    Stream<DynamicTest> every_verdict_lists_what_the_contract_lists_in_the_order_of_the_document() {
        return each((jurisdiction, tier) -> {
            List<List<String>> listed = verdict(jurisdiction, tier, Map.of()).conditions().stream()
                    .map(ContractConditionsTest::line).toList();

            assertThat(listed).isEqualTo(RuleRows.map(TABLE, jurisdiction).get(tier));
        });
    }

    @TestFactory
    Stream<DynamicTest> judgements_are_open_with_facts_and_without_and_bar_nobody() {
        return each((jurisdiction, tier) -> {
            Verdict faultless = verdict(jurisdiction, tier, faultless(jurisdiction));

            assertThat(faultless.eligible()).isTrue();
            for (Verdict verdict : List.of(faultless, verdict(jurisdiction, tier, Map.of()))) {
                assertThat(verdict.conditions()).filteredOn(condition -> condition.nature() == Nature.JUDGEMENT)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(condition -> assertThat(condition.met()).isNull())
                        .allSatisfy(condition -> assertThat(condition.gap()).isNull())
                        .allSatisfy(condition -> assertThat(condition.required()).contains("由评审人员判断"));
            }
            assertThat(faultless.conditions()).filteredOn(condition -> condition.nature() != Nature.JUDGEMENT)
                    .allSatisfy(condition -> assertThat(condition.met()).as(condition.code()).isTrue());
        });
    }

    @TestFactory
    Stream<DynamicTest> without_facts_whatever_is_no_judgement_is_unmet_and_says_so() {
        return each((jurisdiction, tier) ->
                assertThat(verdict(jurisdiction, tier, Map.of()).conditions())
                        .filteredOn(condition -> condition.nature() != Nature.JUDGEMENT)
                        .allSatisfy(condition -> assertThat(condition.met()).as(condition.code()).isFalse())
                        .allSatisfy(condition -> assertThat(condition.actual()).as(condition.code()).isNull())
                        .allSatisfy(condition -> assertThat(condition.gap()).as(condition.code()).isNotBlank()));
    }

    private interface Expectation {
        void at(String jurisdiction, String tier);
    }

    private static Stream<DynamicTest> each(Expectation expectation) {
        return TABLE.keySet().stream().flatMap(jurisdiction -> Tiers.ASCENDING.stream().map(tier ->
                dynamicTest(jurisdiction + " " + tier, () -> expectation.at(jurisdiction, tier))));
    }

    private static List<String> line(Condition condition) {
        List<String> line = new ArrayList<>(List.of(condition.code(), condition.nature().name(), condition.required()));
        if (condition.soft()) {
            line.add("soft");
        }
        return line;
    }

    private static Verdict verdict(String jurisdiction, String tier, Map<String, Object> facts) {
        return SELF_TEST.answer(Map.of("jurisdictions", List.of(jurisdiction), "tiers", List.of(tier), "facts", facts),
                new FieldErrors()).results().get(0);
    }

    /** An enterprise that lacks nothing at any tier. */
    static Map<String, Object> faultless(String jurisdiction) {
        String place = jurisdiction.equals("IM") ? "150200" : "430211";
        Map<String, Object> facts = new HashMap<>(Map.of("registeredIn", place, "operatesIn", place, "legalForm", "LEGAL_PERSON",
                "aboveScale", true, "accidents", List.of(), "seriouslyDishonest", false, "badCreditRecord", false,
                "violations", false, "financiallySound", true, "secureAndControllable", true));
        facts.putAll(Map.of("organisationMechanism", true, "talentTeam", true, "heldTiers", List.of("BASIC"),
                "systemRegistration", Map.of("filled", true, "approved", true), "maturity", Map.of("level", 4),
                "kpiLevel", "GLOBAL_LEADING"));
        facts.put("scenarios", IntStream.rangeClosed(1, 40)
                .mapToObj(number -> Map.of("code", "S%02d".formatted(number), "tier", "LEADING")).toList());
        facts.put("digital", IntStream.of(1, 2, 3, 4, 5, 6, 8, 9, 10)
                .mapToObj(item -> Map.<String, Object>of("item", item, "grade", 6, "score", new BigDecimal("95"))).toList());
        return facts;
    }
}

package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.decision.Models;

/** A jurisdiction is tables and nothing else: it appears when they are there and judges as they say. */
class NewJurisdictionTest {

    private static final Map<String, Object> FACTS = Map.of("talentTeam", false,
            "scenarios", List.of(Map.of("code", "S03", "tier", "ADVANCED"), Map.of("code", "S03", "tier", "LEADING"), Map.of("code", "S03", "tier", "LEADING", "name", "又一个"),
                    Map.of("code", "S01", "tier", "BASIC"), Map.of("code", "S02", "tier", "LEADING")),
            "honours", List.of(Map.of("kind", "NATIONAL_EXCELLENT_TIER", "year", 2024)));

    @Test
    void its_tables_judge_every_tier_they_offer() {
        List<Verdict> verdicts = assess(new NewJurisdiction());

        assertThat(verdicts).extracting(verdict -> verdict.tier().value()).containsExactly("BASIC", "ADVANCED");
        assertThat(verdicts).extracting(Verdict::jurisdiction).containsOnly("XX");
        assertThat(verdicts.get(0).ruleSet()).extracting(RuleSetRef::id, RuleSetRef::edition, RuleSetRef::inForceFrom)
                .containsExactly("XX-2026", "2026年", "2026-03-01");
        assertThat(verdicts.get(0).eligible()).isTrue();
        assertThat(verdicts.get(1).eligible()).isFalse();
        assertThat(condition(verdicts.get(1), "TALENT").soft()).isTrue();
    }

    @Test
    void a_scenario_counts_in_the_columns_that_its_own_table_describes() {
        Condition count = condition(assess(new NewJurisdiction()).get(1), "SCENARIO_COUNT");

        // S03 once; S01 was built below its lowest column; S02 does not stand in the table
        assertThat(count).extracting(Condition::actual, Condition::required, Condition::gap)
                .containsExactly("1", "≥ 2", "1");
    }

    @Test
    void another_minimum_in_the_table_is_another_verdict() {
        List<Verdict> before = assess(new NewJurisdiction());
        List<Verdict> after = assess(new NewJurisdiction().with("xx-2026.dmn", "<text>2</text>", "<text>1</text>"));

        assertThat(before.get(1).eligible()).isFalse();
        assertThat(after.get(1).eligible()).isTrue();
        assertThat(after.get(1).ruleSet().hash()).isNotEqualTo(before.get(1).ruleSet().hash());
    }

    @Test
    void another_row_in_the_table_is_another_condition() {
        NewJurisdiction stricter = new NewJurisdiction().with("xx-2026.dmn",
                "<rule id=\"rule_talent_advanced\">", """
                <rule id="rule_finance">
                  <inputEntry id="when_finance"><text></text></inputEntry>
                  <outputEntry id="then_finance_code"><text>"FINANCE"</text></outputEntry>
                  <outputEntry id="then_finance_title"><text>"财务状况"</text></outputEntry>
                  <outputEntry id="then_finance_clause"><text>"样例省要素条件 四"</text></outputEntry>
                  <outputEntry id="then_finance_nature"><text>"DECLARED"</text></outputEntry>
                  <outputEntry id="then_finance_required"><text>true</text></outputEntry>
                  <outputEntry id="then_finance_actual"><text>facts.financiallySound</text></outputEntry>
                  <outputEntry id="then_finance_met"><text>facts.financiallySound = true</text></outputEntry>
                  <outputEntry id="then_finance_gap"><text>"须良好"</text></outputEntry>
                  <outputEntry id="then_finance_soft"><text>false</text></outputEntry>
                </rule>
                <rule id="rule_talent_advanced">""");

        Verdict basic = assess(stricter).get(0);

        assertThat(basic.conditions()).extracting(Condition::code)
                .containsExactly("COMPETITIVENESS", "SCENARIO_COUNT", "FINANCE");
        assertThat(basic.eligible()).isFalse();
        assertThat(condition(basic, "FINANCE").gap()).isEqualTo(Condition.NO_INFORMATION);
    }

    @Test
    void its_own_honours_recognise_directly_and_only_for_their_tier() {
        assertThat(assess(new NewJurisdiction())).extracting(Verdict::directRecognition).containsExactly(false, true);
        assertThat(assess(new NewJurisdiction().without("xx-2026-direct-recognition.dmn")))
                .extracting(Verdict::directRecognition).containsOnly(false);
    }

    @Test
    void without_a_table_of_its_own_every_scenario_of_the_guide_counts() {
        Verdict advanced = assess(new NewJurisdiction().without("xx-2026-scenarios.dmn")).get(1);

        assertThat(condition(advanced, "SCENARIO_COUNT").actual()).isEqualTo("2");
    }

    private static List<Verdict> assess(Models models) {
        AssessmentService service = new RuleBench(models).service;
        return service.assessAll(ModelFolder.EDITION, "XX-2026", service.facts(ModelFolder.EDITION, FACTS));
    }

    private static Condition condition(Verdict verdict, String code) {
        return verdict.conditions().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}

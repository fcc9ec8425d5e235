package org.tidu.replay.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.replay.HunanDraft;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** What a change does to one case. */
class ComparisonTest {

    private static final Comparison TWELVE = Comparison.of(HunanDraft.inForce(), HunanDraft.minimumScenarios(12));

    @Test
    void who_reaches_the_old_minimum_and_not_the_new_one_no_longer_meets_the_conditions() {
        for (int scenarios : List.of(10, 11)) {
            Outcome outcome = TWELVE.of(HunanDraft.advanced(new DeclarationNumber("A"), scenarios));

            assertThat(outcome.kind()).isEqualTo(ReplayClass.MET_TO_UNMET);
            assertThat(outcome.changes()).singleElement().satisfies(change -> {
                assertThat(change.code()).isEqualTo("SCENARIO_COUNT");
                assertThat(change.move()).isEqualTo(Move.MET_TO_UNMET);
                assertThat(change.before().required()).isEqualTo("≥ 10");
                assertThat(change.after().required()).isEqualTo("≥ 12");
                assertThat(change.after().gap()).isEqualTo(String.valueOf(12 - scenarios));
            });
        }
    }

    @Test
    void who_reaches_both_or_neither_reads_other_words_only() {
        for (int scenarios : List.of(9, 12)) {
            Outcome outcome = TWELVE.of(HunanDraft.advanced(new DeclarationNumber("A"), scenarios));

            assertThat(outcome.kind()).isEqualTo(ReplayClass.WORDS_ONLY);
            assertThat(outcome.changes()).extracting(ConditionChange::move).containsExactly(Move.WORDS);
        }
    }

    @Test
    void a_lower_minimum_lets_in_who_reaches_it_and_nobody_else() {
        Comparison eight = Comparison.of(HunanDraft.inForce(), HunanDraft.minimumScenarios(8));

        assertThat(eight.of(HunanDraft.advanced(new DeclarationNumber("A"), 7)).kind()).isEqualTo(ReplayClass.WORDS_ONLY);
        assertThat(eight.of(HunanDraft.advanced(new DeclarationNumber("A"), 8)).kind()).isEqualTo(ReplayClass.UNMET_TO_MET);
        assertThat(eight.of(HunanDraft.advanced(new DeclarationNumber("A"), 9)).kind()).isEqualTo(ReplayClass.UNMET_TO_MET);
        assertThat(eight.of(HunanDraft.advanced(new DeclarationNumber("A"), 10)).kind()).isEqualTo(ReplayClass.WORDS_ONLY);
    }

    @Test
    void a_tier_whose_row_was_not_touched_is_unchanged() {
        assertThat(TWELVE.of(HunanDraft.of(new DeclarationNumber("A"), "430211", new Tier("BASIC"), HunanDraft.facts(10))).kind()).isEqualTo(ReplayClass.UNCHANGED);
    }

    @Test
    void a_condition_that_goes_over_is_more_than_words_even_when_another_one_barred_the_case_before_and_after() {
        Outcome outcome = TWELVE.of(HunanDraft.of(new DeclarationNumber("A"), "430211", new Tier("ADVANCED"), HunanDraft.with(HunanDraft.facts(10), "violations", true)));

        assertThat(outcome.kind()).isEqualTo(ReplayClass.CONDITIONS_MOVED);
        assertThat(outcome.changes()).extracting(ConditionChange::move).containsExactly(Move.MET_TO_UNMET);
    }

    @Test
    void a_direct_recognition_that_goes_is_told_although_every_condition_says_the_same() {
        Map<String, Object> facts = HunanDraft.with(HunanDraft.facts(10), "honours",
                List.of(Map.of("kind", "HUNAN_BENCHMARK_ENTERPRISE", "year", 2023)));
        Comparison narrower = Comparison.of(HunanDraft.inForce(),
                HunanDraft.edited("decisions/hunan/2025/direct-recognition.dmn",
                        "advanced_fromYear\"><text>2022<", "advanced_fromYear\"><text>2024<"));

        Outcome outcome = narrower.of(HunanDraft.of(new DeclarationNumber("A"), "430211", new Tier("ADVANCED"), facts));

        assertThat(outcome.kind()).isEqualTo(ReplayClass.CONDITIONS_MOVED);
        assertThat(outcome.direct()).isFalse();
        assertThat(outcome.changes()).isEmpty();
    }

    @Test
    void facts_that_the_new_tables_no_longer_know_are_not_judged_and_say_which() {
        Comparison without = Comparison.of(HunanDraft.inForce(),
                HunanDraft.edited("decisions/common/honours.dmn", "\"HUNAN_BENCHMARK_ENTERPRISE\"", "\"HUNAN_MODEL_ENTERPRISE\""));

        Outcome outcome = without.of(HunanDraft.of(new DeclarationNumber("A"), "430211", new Tier("ADVANCED"), HunanDraft.with(HunanDraft.facts(10), "honours",
                List.of(Map.of("kind", "HUNAN_BENCHMARK_ENTERPRISE", "year", 2023)))));

        assertThat(outcome.kind()).isEqualTo(ReplayClass.NOT_JUDGED);
        assertThat(outcome.reason()).isEqualTo("填报内容 facts.honours[0].kind：没有代码为 HUNAN_BENCHMARK_ENTERPRISE 的荣誉");
    }

    @Test
    void a_rule_set_or_tier_that_is_gone_and_a_table_that_fails_are_not_judged() {
        ReplayCase foreign = new ReplayCase("A", "甲", new RoundId("round"), "430211", new Tier("ADVANCED"), null, null, "XX-2025", HunanDraft.facts(10));
        Comparison failing = Comparison.of(HunanDraft.inForce(), HunanDraft.edited(
                "<text>scenarioCount &gt;= minimumScenarios</text>", "<text>assert(null, false, \"x\")</text>"));

        assertThat(TWELVE.of(foreign)).satisfies(outcome -> {
            assertThat(outcome.kind()).isEqualTo(ReplayClass.NOT_JUDGED);
            assertThat(outcome.reason()).isEqualTo("版本中没有规则集 XX-2025");
        });
        assertThat(failing.of(HunanDraft.advanced(new DeclarationNumber("A"), 10))).satisfies(outcome -> {
            assertThat(outcome.kind()).isEqualTo(ReplayClass.NOT_JUDGED);
            assertThat(outcome.reason()).isEqualTo("规则表对这件算不出结论，请先运行检查，按所列问题修改");
        });
    }

    @Test
    void the_distance_to_the_changed_bound_is_told_on_both_sides_of_it() {
        assertThat(TWELVE.of(HunanDraft.advanced(new DeclarationNumber("A"), 9)).margin()).hasValueSatisfying(margin -> {
            assertThat(margin.distance()).isEqualByComparingTo("3");
            assertThat(margin.reached()).isFalse();
        });
        assertThat(TWELVE.of(HunanDraft.advanced(new DeclarationNumber("A"), 12)).margin()).hasValueSatisfying(margin -> {
            assertThat(margin.distance()).isEqualByComparingTo("0");
            assertThat(margin.reached()).isTrue();
        });
        assertThat(TWELVE.of(HunanDraft.of(new DeclarationNumber("A"), "430211", new Tier("BASIC"), HunanDraft.facts(10))).margin()).isEmpty();
    }

    @Test
    void the_files_that_differ_are_known_by_name() {
        assertThat(TWELVE.changed()).containsExactly(HunanDraft.FILE);
        assertThat(Comparison.of(HunanDraft.inForce(), HunanDraft.inForce()).changed()).isEmpty();
    }
}

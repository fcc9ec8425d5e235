package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.assessment.waiver.SigningLevel;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.assessment.waiver.WaiverRules;
import org.tidu.assessment.waiver.WaiverTerms;
import org.tidu.term.Tier;

/** The tables of waivers are found beside their rule sets, name conditions there are, and never accidents or an empty factory. */
class WaiverTablesTest {

    private static final RuleBench BENCH = new RuleBench();

    private final WaiverRules waivers = new WaiverRules(BENCH.ruleSets, BENCH.decisions);

    static Stream<RuleSet> ruleSets() {
        return BENCH.ruleSets.of(ModelFolder.EDITION).all().stream();
    }

    @Test
    void hunan_and_inner_mongolia_have_one_each_and_the_others_none() {
        assertThat(ruleSets().filter(ruleSet -> ruleSet.files().waivers().isPresent())).extracting(RuleSet::id)
                .containsExactlyInAnyOrder("HN-2025", "IM-2025");
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void a_row_names_a_condition_of_its_rule_set(RuleSet ruleSet) {
        Set<String> codes = new TreeSet<>();
        ruleSet.tiers().forEach(tier -> verdict(ruleSet, tier.value(), Map.of()).conditions().forEach(condition -> codes.add(condition.code())));

        ruleSet.files().waivers().ifPresent(table -> assertThat(codes).containsAll(table.firstColumn("table_"
                + camel(table.baseName()))));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void nothing_filed_is_nothing_that_could_be_waived(RuleSet ruleSet) {
        for (String tier : Tiers.ASCENDING) {
            WaiverOffer offer = offer(ruleSet, tier, Map.of());

            assertThat(offer.terms()).isEmpty();
            assertThat(offer.isPossible()).isFalse();
            assertThat(offer.never()).isEqualTo(offer.unmet()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void accidents_and_zero_scenarios_are_never_waived(RuleSet ruleSet) {
        Map<String, Object> worst = Map.of("legalForm", "BRANCH", "industry", "13", "uscc", "91430200MA4L16JN41", "violations", true,
                "scenarios", List.of(), "accidents", List.of(Map.of("kind", "SAFETY", "severity", "ESPECIALLY_MAJOR")));
        for (String tier : Tiers.ASCENDING) {
            assertThat(offer(ruleSet, tier, worst).never()).extracting(Condition::code).contains("ACCIDENTS");
            assertThat(offer(ruleSet, tier, worst).terms()).extracting(terms -> terms.condition().code())
                    .doesNotContain("ACCIDENTS", "SCENARIO_COUNT");
        }
    }

    @Test
    void where_conditions_ask_for_different_levels_the_higher_one_decides() {
        Condition one = new Condition("A", "甲", "通知 一", null, false, "1", "0", "1", false);
        Condition other = new Condition("B", "乙", "通知 二", null, false, "1", "0", "1", false);
        WaiverTerms county = new WaiverTerms(one, SigningLevel.COUNTY, SigningLevel.CITY, "通知");
        WaiverTerms city = new WaiverTerms(other, SigningLevel.CITY, SigningLevel.COUNTY, "通知");

        WaiverOffer both = new WaiverOffer(List.of(one, other), List.of(county, city), "hash");
        WaiverOffer half = new WaiverOffer(List.of(one, other), List.of(city), "hash");

        assertThat(both.isPossible()).isTrue();
        assertThat(List.of(both.level(), both.secondLevel())).containsOnly(SigningLevel.CITY);
        assertThat(half.isPossible()).as("all or none").isFalse();
        assertThat(half.level()).isEqualTo(SigningLevel.COUNTY);
        assertThat(half.never()).containsExactly(one);
    }

    private WaiverOffer offer(RuleSet ruleSet, String tier, Map<String, Object> given) {
        return waivers.offer(ModelFolder.EDITION, verdict(ruleSet, tier, given), new HashMap<>(given));
    }

    private static Verdict verdict(RuleSet ruleSet, String tier, Map<String, Object> given) {
        Facts facts = BENCH.service.facts(ModelFolder.EDITION, given);
        return BENCH.service.assess(ModelFolder.EDITION, ruleSet.id(), new Tier(tier), facts);
    }

    /** hn-2025-waivers → hn2025Waivers */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("-")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
        }
        return camel.toString();
    }
}

package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Nature;
import org.tidu.assessment.verdict.Verdict;

/** Forty enterprises worked out by hand from the documents: on both sides of every clause, at every tier. */
class EnterpriseRowsTest {

    private static final RuleBench BENCH = RuleBench.asInTheApplication();

    @TestFactory
    Stream<DynamicContainer> each_enterprise_is_judged_as_the_documents_say() {
        return EnterpriseRow.files().map(file -> dynamicContainer(file, EnterpriseRow.in(file).stream()
                .map(row -> dynamicTest(row.name(), () -> assertThatJudgedAsWorkedOut(row)))));
    }

    private static void assertThatJudgedAsWorkedOut(EnterpriseRow row) {
        Verdict verdict = row.verdict(BENCH);

        VerdictRow.assertThatVerdict(verdict, row.said());
        assertThat(codes(verdict, false)).as("不满足").containsExactlyInAnyOrderElementsOf(row.unmet());
        assertThat(verdict.conditions()).filteredOn(condition -> condition.met() == null)
                .allSatisfy(condition -> assertThat(condition.nature()).isEqualTo(Nature.JUDGEMENT));
    }

    @Test
    void they_are_forty_ten_of_each_rule_set_and_each_says_why() {
        List<EnterpriseRow> all = EnterpriseRow.all();

        assertThat(all.stream().collect(Collectors.groupingBy(EnterpriseRow::ruleSet, Collectors.counting())))
                .hasSize(4).values().containsOnly(10L);
        assertThat(all).extracting(EnterpriseRow::name).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(row -> assertThat((String) row.said().get("reason")).hasSizeGreaterThan(15));
    }

    @Test
    void every_condition_is_seen_met_and_unmet_at_every_tier() {
        Set<String> oneSided = new TreeSet<>();
        for (String ruleSet : List.of("NAT-2024", "HN-2025", "IM-2025", "JS-2025")) {
            for (String tier : Tiers.ASCENDING) {
                List<Verdict> verdicts = EnterpriseRow.all().stream().filter(row -> row.ruleSet().equals(ruleSet)
                        && row.tier().equals(tier)).map(row -> row.verdict(BENCH)).toList();
                verdicts.get(0).conditions().stream().filter(condition -> condition.nature() != Nature.JUDGEMENT)
                        .map(Condition::code)
                        .filter(code -> verdicts.stream().noneMatch(verdict -> codes(verdict, true).contains(code))
                                || verdicts.stream().noneMatch(verdict -> codes(verdict, false).contains(code)))
                        .forEach(code -> oneSided.add(ruleSet + " " + tier + " " + code));
            }
        }
        assertThat(oneSided).isEmpty();
    }

    private static List<String> codes(Verdict verdict, boolean met) {
        return verdict.conditions().stream().filter(condition -> Boolean.valueOf(met).equals(condition.met()))
                .map(Condition::code).toList();
    }
}

package org.tidu.replay.madeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.assessment.Trial;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.problem.NotFound;
import org.tidu.replay.HunanDraft;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.ClassCounts;
import org.tidu.replay.run.GivesWay;
import org.tidu.replay.run.ListedCase;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ReplayFigures;
import org.tidu.replay.run.ReplayRun;
import org.tidu.term.Tier;

/** Made-up enterprises find whom a change would hit, where no real one stands. */
class EdgePopulationTest {

    @Test
    void a_changed_number_is_tried_below_at_and_above_what_it_was_and_what_it_is() {
        assertThat(EdgeValues.between(HunanDraft.inForce(), HunanDraft.minimumScenarios(12), Set.of(HunanDraft.FILE)))
                .extracting(BigDecimal::intValueExact).containsExactly(9, 10, 11, 12, 13);
        assertThat(EdgeValues.between(HunanDraft.inForce(), HunanDraft.inForce(), Set.of(HunanDraft.FILE))).isEmpty();
    }

    @Test
    void decimals_are_tried_in_steps_of_their_last_place() {
        DraftModels draft = HunanDraft.edited("decisions/common/maturity-level.dmn", "<text>[0.8..1.8)</text>", "<text>[0.8..1.9)</text>");

        assertThat(EdgeValues.between(HunanDraft.inForce(), draft, Set.of("decisions/common/maturity-level.dmn")))
                .extracting(BigDecimal::toPlainString).containsExactly("0.7", "0.8", "0.9", "1.7", "1.8", "1.9", "2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAT-2024", "HN-2025", "IM-2025", "JS-2025"})
    void somebody_who_meets_everything_is_found_by_trying(String ruleSet) {
        Trial tables = Trial.of(HunanDraft.inForce());
        for (String tier : Tiers.ASCENDING) {
            try {
                assertThat(tables.service().assess(tables.editionId(), ruleSet, new Tier(tier),
                        tables.service().facts(tables.editionId(), new IdealFacts(tables, ruleSet, Pace.UNHURRIED).of(new Tier(tier)))).conditions())
                        .as(ruleSet + " " + tier).noneMatch(condition -> condition.bars());
            } catch (NotFound notOffered) {
                assertThat(ruleSet).isNotEqualTo("HN-2025");
            }
        }
    }

    @Test
    void those_between_the_old_number_and_the_new_one_are_hit_in_every_size() throws Exception {
        EdgePopulation population = around(HunanDraft.minimumScenarios(12));

        ReplayRun run = ReplayRun.start(Comparison.of(HunanDraft.inForce(), HunanDraft.minimumScenarios(12)), population, GivesWay.NEVER, 2);
        run.run().await();

        ClassCounts counts = run.read(ReplayFigures::counts);
        assertThat(counts.total()).isEqualTo(population.total()).isLessThanOrEqualTo(EdgePopulation.MOST);
        assertThat(counts.of(ReplayClass.NOT_JUDGED)).isZero();
        assertThat(counts.of(ReplayClass.UNMET_TO_MET)).isZero();
        List<ListedCase> hit = run.read(found -> found.listed(ReplayClass.MET_TO_UNMET));
        assertThat(hit).extracting(listed -> listed.one().size()).contains("LARGE", "MEDIUM", "SMALL", "MICRO");
        assertThat(hit).extracting(listed -> listed.one().tier().value()).containsOnly("ADVANCED");
        assertThat(hit).extracting(listed -> listed.one().enterprise())
                .contains("虚拟企业：先进级，典型场景（先进级）10", "虚拟企业：先进级，典型场景（先进级）11");
    }

    /** No number changes: whoever changes an answer is seen all the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "decisions/jiangsu/2025/js-2025-direct-recognition.dmn | JS-2025 | <text>true</text> | <text>false</text> | 荣誉 NATIONAL_EXCELLENT_TIER",
        "decisions/jiangsu/2025/js-2025.dmn | JS-2025 | every asked | some asked | 少答第",
    })
    void gaps_honours_and_questionnaires_are_tried_whatever_is_changed(String file, String ruleSet, String was, String is, String tried) throws Exception {
        DraftModels draft = HunanDraft.edited(file, was, is);

        ReplayRun run = ReplayRun.start(Comparison.of(HunanDraft.inForce(), draft),
                EdgePopulation.around(HunanDraft.inForce(), draft, Set.of(file), ruleSet, 1, Pace.UNHURRIED), GivesWay.NEVER, 2);
        run.run().await();

        List<ListedCase> moved = new ArrayList<>();
        List.of(ReplayClass.MET_TO_UNMET, ReplayClass.UNMET_TO_MET, ReplayClass.CONDITIONS_MOVED).forEach(kind -> moved.addAll(run.read(found -> found.listed(kind))));
        assertThat(moved).extracting(listed -> listed.one().enterprise()).anyMatch(name -> name.contains(tried));
        assertThat(run.read(ReplayFigures::counts).of(ReplayClass.NOT_JUDGED)).isZero();
    }

    /** The number stays, what is done with it does not: only who stands exactly there can tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HN-2025 | hunan/2025/hn-2025 | scenarioCount &gt;= minimumScenarios | scenarioCount &gt; minimumScenarios | 虚拟企业：先进级，典型场景（先进级）10",
        "HN-2025 | hunan/2025/hn-2025 | facts.maturity.level &gt;= minimumMaturity | facts.maturity.level &gt; minimumMaturity | 虚拟企业：先进级，成熟度等级 2",
        "NAT-2024 | national/2024/nat-2024 | facts.maturity.level &gt;= minimumMaturity | facts.maturity.level &gt; minimumMaturity | 虚拟企业：卓越级，成熟度等级 3",
        "JS-2025 | jiangsu/2025/js-2025 | answer.notApplicable = true then list | answer.notApplicable = false then list | 题不涉及",
    })
    void whoever_stands_exactly_at_a_number_is_tried_whatever_is_changed(String ruleSet, String table, String was, String is, String hit) throws Exception {
        String file = "decisions/" + table + ".dmn";
        DraftModels draft = HunanDraft.edited(file, was, is);
        EdgePopulation population = EdgePopulation.around(HunanDraft.inForce(), draft, Set.of(file), ruleSet, 1, Pace.UNHURRIED);

        ReplayRun run = ReplayRun.start(Comparison.of(HunanDraft.inForce(), draft), population, GivesWay.NEVER, 2);
        run.run().await();

        List<ListedCase> moved = new ArrayList<>();
        List.of(ReplayClass.MET_TO_UNMET, ReplayClass.UNMET_TO_MET).forEach(kind -> moved.addAll(run.read(found -> found.listed(kind))));
        assertThat(moved).extracting(listed -> listed.one().enterprise()).anyMatch(name -> name.contains(hit));
        assertThat(population.total()).isLessThan(EdgePopulation.MOST);
    }

    @Test
    void numbers_of_the_tables_are_tried_with_their_neighbours_and_codes_are_not() {
        Edges edges = Edges.of(HunanDraft.inForce(), HunanDraft.minimumScenarios(12), Set.of(HunanDraft.FILE), HunanDraft.RULE_SET);

        assertThat(edges.changed()).extracting(BigDecimal::intValueExact).containsExactly(9, 10, 11, 12, 13);
        assertThat(edges.standing()).extracting(BigDecimal::intValueExact).contains(0, 1, 2, 3, 4, 5, 59, 60, 61)
                .doesNotContainAnyElementsOf(List.of(9, 10, 11)).doesNotContain(430000, 430001);
    }

    @Test
    void each_fact_is_left_out_once_in_each_tier() {
        List<ReplayCase> gaps = all(around(HunanDraft.inForce())).stream().filter(one -> one.enterprise().endsWith("没有填报")).toList();

        assertThat(gaps).extracting(ReplayCase::enterprise).doesNotHaveDuplicates()
                .contains("虚拟企业：先进级，智能制造能力成熟度：没有填报", "虚拟企业：先进级，从业人员（人），只用于划型：没有填报");
        assertThat(gaps).extracting(one -> one.tier().value()).contains("BASIC", "ADVANCED", "EXCELLENT");
    }

    @Test
    void the_same_draft_gives_the_same_population_and_another_seed_another() {
        List<ReplayCase> once = all(around(HunanDraft.minimumScenarios(12)));

        assertThat(all(around(HunanDraft.minimumScenarios(12)))).isEqualTo(once);
        assertThat(all(EdgePopulation.around(HunanDraft.inForce(), HunanDraft.minimumScenarios(12), Set.of(HunanDraft.FILE),
                HunanDraft.RULE_SET, 2, Pace.UNHURRIED))).isNotEqualTo(once);
        assertThat(new HashSet<>(once.stream().map(ReplayCase::number).toList())).hasSameSizeAs(once);
    }

    @Test
    void nobody_is_made_up_any_more_once_the_replay_was_given_up() {
        AtomicInteger steps = new AtomicInteger();

        assertThatThrownBy(() -> EdgePopulation.around(HunanDraft.inForce(), HunanDraft.minimumScenarios(12), Set.of(HunanDraft.FILE),
                HunanDraft.RULE_SET, 1, new Pace(GivesWay.NEVER, () -> steps.incrementAndGet() > 10))).isInstanceOf(CancellationException.class);

        assertThat(steps).hasValue(11);
    }

    private static EdgePopulation around(DraftModels draft) {
        return EdgePopulation.around(HunanDraft.inForce(), draft, Set.of(HunanDraft.FILE), HunanDraft.RULE_SET, 1, Pace.UNHURRIED);
    }

    private static List<ReplayCase> all(EdgePopulation population) {
        List<ReplayCase> all = new ArrayList<>();
        for (int slice = 0; slice < population.slices(); slice++) {
            population.each(slice, all::add);
        }
        return all;
    }
}

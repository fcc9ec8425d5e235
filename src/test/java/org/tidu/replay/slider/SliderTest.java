package org.tidu.replay.slider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.assessment.AssessmentOnABench;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.problem.InvalidInput;
import org.tidu.replay.HunanDraft;
import org.tidu.replay.ListedSource;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.ClassCounts;
import org.tidu.replay.run.GivesWay;
import org.tidu.replay.run.ReplayFigures;
import org.tidu.replay.run.ReplayRun;
import org.tidu.replay.run.SliceRun;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** The number that slides answers as a replay of the whole would. */
class SliderTest {

    private static final NumberCell MINIMUM =
            new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_requirements_advanced", "minimumScenarios");

    @Test
    void every_value_counts_what_the_replay_of_a_draft_with_it_counts() throws Exception {
        List<ReplayCase> cases = cases(HunanDraft.RULE_SET);
        for (int scenarios = 6; scenarios <= 15; scenarios++) {
            cases.add(HunanDraft.advanced(new DeclarationNumber("S" + scenarios), scenarios));
            cases.add(HunanDraft.of(new DeclarationNumber("V" + scenarios), "430211", new Tier("ADVANCED"), HunanDraft.with(HunanDraft.facts(scenarios), "violations", true)));
        }
        Slider slider = loaded(Slider.of(HunanDraft.inForce(), HunanDraft.inForce(), HunanDraft.RULE_SET, MINIMUM), cases);

        assertThat(slider.value()).isEqualByComparingTo("10");
        for (int minimum = 7; minimum <= 13; minimum++) {
            ClassCounts replayed = replayed(HunanDraft.minimumScenarios(minimum), cases);
            SliderCount count = slider.count(BigDecimal.valueOf(minimum), Runnable::run);

            assertThat(count.metToUnmet()).as("at " + minimum).isEqualTo(replayed.of(ReplayClass.MET_TO_UNMET));
            assertThat(count.unmetToMet()).as("at " + minimum).isEqualTo(replayed.of(ReplayClass.UNMET_TO_MET));
            assertThat(count.notJudged()).isEqualTo(replayed.of(ReplayClass.NOT_JUDGED));
            assertThat(count.total()).isEqualTo(cases.size());
        }
        assertThat(slider.count(BigDecimal.valueOf(12), Runnable::run).metToUnmet()).isGreaterThanOrEqualTo(2);
        assertThat(slider.count(BigDecimal.valueOf(8), Runnable::run).unmetToMet()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"national/2024/nat-2024, NAT-2024", "hunan/2025/hn-2025, HN-2025", "inner-mongolia/2025/im-2025, IM-2025",
            "jiangsu/2025/js-2025, JS-2025"})
    void numbers_of_every_jurisdiction_slide_as_they_replay(String file, String ruleSet) throws Exception {
        String name = "decisions/" + file + ".dmn";
        List<ReplayCase> cases = cases(ruleSet);
        Matcher entry = Pattern.compile("<outputEntry id=\"then_(requirements_[a-z]+)_(minimum\\w+)\"><text>(\\d)</text>")
                .matcher(Files.readString(Path.of(name)));
        int tried = 0;
        while (entry.find() && tried < 2) {
            tried++;
            int value = Integer.parseInt(entry.group(3)) + 1;
            NumberCell cell = new NumberCell(name, ruleSet.toLowerCase() + "-requirements", "rule_" + entry.group(1), entry.group(2));
            Slider slider = loaded(Slider.of(HunanDraft.inForce(), HunanDraft.inForce(), ruleSet, cell), cases);
            DraftModels draft = HunanDraft.edited(name, entry.group(), entry.group().replace(">" + entry.group(3) + "<", ">" + value + "<"));
            ClassCounts replayed = replayed(draft, cases);

            SliderCount count = slider.count(BigDecimal.valueOf(value), Runnable::run);

            assertThat(List.of(count.metToUnmet(), count.unmetToMet(), count.notJudged())).as(cell.toString()).containsExactly(
                    replayed.of(ReplayClass.MET_TO_UNMET), replayed.of(ReplayClass.UNMET_TO_MET), replayed.of(ReplayClass.NOT_JUDGED));
        }
        assertThat(tried).isPositive();
    }

    @Test
    void a_case_is_kept_with_the_facts_its_number_is_compared_with_and_no_others() {
        assertThat(SlidingTable.of(HunanDraft.inForce(), HunanDraft.RULE_SET, MINIMUM).facts()).containsExactly("scenarios");
    }

    @Test
    void a_column_may_be_named_by_its_head_too() {
        NumberCell byHead = new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_requirements_advanced",
                "output_hn2025Requirements_minimumScenarios");

        assertThat(SlidingTable.of(HunanDraft.inForce(), HunanDraft.RULE_SET, byHead).facts()).containsExactly("scenarios");
        assertThat(SlidingTable.of(HunanDraft.inForce(), HunanDraft.RULE_SET, byHead).value()).isEqualByComparingTo("10");
    }

    @Test
    void a_comparison_with_one_number_keeps_its_sign() {
        NumberCell tier = new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_requirements_advanced", "minimumMaturity");

        assertThat(SlidingTable.of(HunanDraft.inForce(), HunanDraft.RULE_SET, tier).cell(new BigDecimal("3"))).isEqualTo("3");
        assertThat(SlidingTable.of(HunanDraft.edited("advanced_minimumMaturity\"><text>2<", "advanced_minimumMaturity\"><text>1 + level2<"),
                HunanDraft.RULE_SET, tier).cell(new BigDecimal("3"))).isEqualTo("3 + level2");
    }

    @Test
    void what_is_no_single_number_of_the_rule_set_itself_does_not_slide_and_says_why() {
        assertRefused(new NumberCell("decisions/common/maturity-level.dmn", "maturity-level", "x", "y"),
                "滑块只能用在规则集 HN-2025 自己的表上，其他表请改后回放");
        assertRefused(new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_requirements_advanced", "heldTier"),
                "这一格里不是恰好一个数，滑块只能用在一个数上，请改后回放");
        assertRefused(new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_none", "minimumScenarios"),
                "没有这一格，请回到表格里重新选择");
        assertRefused(new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_requirements_basic", "minimumScenarios"),
                "这一格里不是恰好一个数，滑块只能用在一个数上，请改后回放");
    }

    @Test
    void files_that_are_no_whole_tables_are_refused_in_words() {
        NumberCell last = new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_requirements_advanced", "leadership");
        DraftModels cut = HunanDraft.edited("<outputEntry id=\"then_requirements_advanced_leadership\"><text>\"在全省同行业中起引领带动作用\"</text></outputEntry>", "");
        assertRefused(cut, last, "没有这一格，请回到表格里重新选择");

        DraftModels literal = HunanDraft.edited("<decision id=\"hn-2025-conditions\"", "<decision id=\"hn-2025-conditions\"><literalExpression id=\"x\">"
                + "<text>null</text></literalExpression></decision><decision id=\"hn-2025-former\"");
        assertRefused(literal, MINIMUM, "规则集 HN-2025 的条件不是一张表，滑块用不上，请改后回放");

        DraftModels broken = DraftModels.over(HunanDraft.inForce(), HunanDraft.inForce().editionId(),
                Map.of(HunanDraft.FILE, "<definitions>".getBytes(StandardCharsets.UTF_8)));
        assertRefused(broken, MINIMUM, "规则文件不是完整的 XML，请用规则编辑器重新保存后再试");
    }

    @Test
    void where_any_fact_may_be_asked_for_there_is_room_for_few_cases() {
        DraftModels any = HunanDraft.edited("count(distinct values(countedScenarios.code))",
                "count(distinct values(countedScenarios.code)) + count(get entries(facts)) * 0");

        assertThat(Slider.of(HunanDraft.inForce(), any, HunanDraft.RULE_SET, MINIMUM).most()).isEqualTo(Slider.MOST_WHOLE);
        assertThat(Slider.of(HunanDraft.inForce(), HunanDraft.inForce(), HunanDraft.RULE_SET, MINIMUM).most()).isEqualTo(Slider.MOST);
    }

    private static void assertRefused(DraftModels draft, NumberCell cell, String why) {
        assertThatThrownBy(() -> Slider.of(HunanDraft.inForce(), draft, HunanDraft.RULE_SET, cell)).isInstanceOf(InvalidInput.class).hasMessage(why);
    }

    private static void assertRefused(NumberCell cell, String why) {
        assertThatThrownBy(() -> SlidingTable.of(HunanDraft.inForce(), HunanDraft.RULE_SET, cell)).isInstanceOf(InvalidInput.class)
                .hasMessage(why);
    }

    private static List<ReplayCase> cases(String ruleSet) {
        List<ReplayCase> cases = new ArrayList<>();
        new AssessmentOnABench(10).enterprises(40).forEach(facts -> Tiers.ASCENDING.forEach(tier -> cases.add(
                new ReplayCase(tier + cases.size(), "企业", new RoundId("round"), "430211", new Tier(tier), null, null, ruleSet, Map.copyOf(withoutNulls(facts.values()))))));
        return cases;
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> facts) {
        facts.values().removeIf(value -> value == null);
        return facts;
    }

    private static Slider loaded(Slider slider, List<ReplayCase> cases) throws InterruptedException {
        SliceRun loading = SliceRun.start(new ListedSource(cases, 5), slider, GivesWay.NEVER, 2);
        loading.await();
        assertThat(loading.state()).isEqualTo(SliceRun.State.DONE);
        return slider;
    }

    private static ClassCounts replayed(DraftModels draft, List<ReplayCase> cases) throws InterruptedException {
        ReplayRun run = ReplayRun.start(Comparison.of(HunanDraft.inForce(), draft), new ListedSource(cases, 5), GivesWay.NEVER, 2);
        run.run().await();
        return run.read(ReplayFigures::counts);
    }
}

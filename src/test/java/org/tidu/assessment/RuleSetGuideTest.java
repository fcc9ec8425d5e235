package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.digital.DigitalBand;
import org.tidu.assessment.digital.DigitalItem;
import org.tidu.assessment.digital.DigitalQuestionnaire;
import org.tidu.assessment.guide.RuleSetEntry;
import org.tidu.assessment.guide.RuleSetGuide;
import org.tidu.assessment.scenario.ScenarioText;
import org.tidu.assessment.scenario.ScenarioTexts;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.Models;

/** What a page is told, so that it need not know a rule. */
class RuleSetGuideTest {

    @Test
    void every_jurisdiction_in_force_says_its_name_its_tiers_and_the_facts_it_asks_for() {
        List<RuleSetEntry> all = guide(new ModelFolder()).all();

        assertThat(all).extracting(RuleSetEntry::jurisdiction).containsExactly("NAT", "HN", "IM", "JS");
        assertThat(all).allSatisfy(entry -> assertThat(entry.tiers()).isEqualTo(Tiers.ASCENDING));
        assertThat(entry(all, "JS").asks()).contains("digital", "scenarios").doesNotContain("kpiLevel");
        assertThat(entry(all, "HN").asks()).contains("kpiLevel", "heldTiers").doesNotContain("digital");
    }

    @Test
    void a_jurisdiction_that_is_tables_alone_stands_beside_them_with_the_tiers_it_offers() {
        assertThat(entry(guide(new NewJurisdiction()).all(), "XX")).extracting(RuleSetEntry::id, RuleSetEntry::tiers)
                .containsExactly("XX-2026", List.of("BASIC", "ADVANCED"));
    }

    @Test
    void the_questionnaire_of_jiangsu_has_ten_items_and_says_which_may_be_left_out() {
        DigitalQuestionnaire jiangsu = guide(new ModelFolder()).questionnaires().get(0);

        assertThat(jiangsu.items()).extracting(DigitalItem::item).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(jiangsu.items()).filteredOn(DigitalItem::notApplicableAllowed).extracting(DigitalItem::item)
                .containsExactly(1, 5, 6);
        assertThat(jiangsu.items()).filteredOn(item -> item.answerKind().equals("AMOUNT"))
                .singleElement().satisfies(item -> assertThat(item.grades()).isEmpty());
        assertThat(jiangsu.items().get(0).grades()).hasSize(6)
                .allSatisfy(grade -> assertThat(grade.description()).isNotBlank());
    }

    @Test
    void a_band_tells_its_limits_in_words_and_how_whole_scores_fit() {
        List<DigitalBand> bands = guide(new ModelFolder()).questionnaires().get(0).bands();

        assertThat(bands).extracting(DigitalBand::grade).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(bands.get(0).words()).isEqualTo("恰为 0");
        assertThat(bands.get(0).zones()).singleElement()
                .extracting(DigitalBand.Zone::from, DigitalBand.Zone::to).containsExactly(0, 0);
        assertThat(bands.get(1).words()).isEqualTo("大于 0、小于 20");
        assertThat(bands.get(1).zones()).extracting(DigitalBand.Zone::fit)
                .containsExactly("基本符合", "比较符合", "非常符合");
        assertThat(bands.get(1).zones().get(0).from()).as("0 is not over 0").isEqualTo(1);
        assertThat(bands.get(5).zones().get(2).to()).as("100 is not under 100").isEqualTo(99);
    }

    @Test
    void another_limit_in_the_table_is_another_band() {
        Models wider = ModelFolder.edited("js-2025-digital.dmn", "then_digitalBand_2_upper\"><text>20", "then_digitalBand_2_upper\"><text>10");

        assertThat(guide(wider).questionnaires().get(0).bands().get(1).words()).isEqualTo("大于 0、小于 10");
    }

    @Test
    void every_scenario_is_described_except_where_the_tables_show_a_stroke() {
        RuleBench bench = new RuleBench();
        ScenarioTexts texts = new ScenarioTexts(new ModelFolder(), bench.decisions, bench.scenarios);

        assertThat(bench.scenarios.all(ModelFolder.EDITION)).allSatisfy(scenario -> {
            ScenarioText text = texts.of(ModelFolder.EDITION, scenario.code());
            assertThat(text.guide()).isNotBlank();
            assertThat(text.descriptions()).containsOnlyKeys(Tiers.ASCENDING);
            assertThat(text.descriptions().get("LEADING")).isNotBlank();
        });
        assertThat(texts.of(ModelFolder.EDITION, "S01").descriptions().get("BASIC")).isNull();
    }

    private static RuleSetGuide guide(Models models) {
        RuleBench bench = new RuleBench(models);
        return new RuleSetGuide(models, bench.ruleSets, bench.decisions, RuleBench.CLOCK);
    }

    private static RuleSetEntry entry(List<RuleSetEntry> all, String jurisdiction) {
        return all.stream().filter(entry -> entry.jurisdiction().equals(jurisdiction)).findFirst().orElseThrow();
    }
}

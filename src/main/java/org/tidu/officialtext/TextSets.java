package org.tidu.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.assessment.digital.DigitalItem;
import org.tidu.assessment.digital.DigitalQuestionnaire;
import org.tidu.assessment.guide.RuleSetEntry;
import org.tidu.assessment.guide.RuleSetGuide;
import org.tidu.assessment.guide.ScenarioEntry;
import org.tidu.assessment.guide.ScenarioGuide;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.problem.NotFound;

/** Which texts there are to be official, by the tables in force: whatever the portal paraphrases, of every jurisdiction. */
@Component
class TextSets {

    private final RuleSetGuide ruleSets;
    private final ScenarioGuide scenarios;
    private final TierNames tierNames;

    TextSets(RuleSetGuide ruleSets, ScenarioGuide scenarios, TierNames tierNames) {
        this.ruleSets = ruleSets;
        this.scenarios = scenarios;
        this.tierNames = tierNames;
    }

    List<TextSet> all() {
        List<ScenarioEntry> catalogue = scenarios.all();
        Map<String, String> tiers = tierNames.all();
        List<TextSet> sets = new ArrayList<>();
        ruleSets.all().forEach(ruleSet -> sets.add(ofScenarios(ruleSet, catalogue, tiers)));
        ruleSets.questionnaires().forEach(questionnaire -> sets.add(ofItems(questionnaire)));
        return sets;
    }

    /** @throws NotFound when this jurisdiction has no such texts */
    TextSet find(String jurisdiction, String kind) {
        return all().stream()
                .filter(set -> set.jurisdiction().equals(jurisdiction) && set.kind().name().equals(kind))
                .findFirst().orElseThrow(() -> new NotFound("没有这一组文本，请返回“正式文本”页重新选择"));
    }

    /** Who has no table of its own counts against the guide, which does not tell tiers apart. */
    private static TextSet ofScenarios(RuleSetEntry ruleSet, List<ScenarioEntry> catalogue, Map<String, String> tiers) {
        String jurisdiction = ruleSet.jurisdiction();
        boolean own = catalogue.stream().anyMatch(scenario -> scenario.tiers().containsKey(jurisdiction));
        return new TextSet(jurisdiction, ruleSet.jurisdictionName(), own ? TextKind.DESCRIPTORS : TextKind.GUIDE,
                catalogue.stream().flatMap(scenario -> own ? tiers(jurisdiction, scenario, tiers) : guide(scenario)).toList());
    }

    private static Stream<TextPlace> guide(ScenarioEntry scenario) {
        return Stream.of(TextPlace.of(scenario.code(), "GUIDE", "说明", scenario.name(), scenario.guide()));
    }

    private static Stream<TextPlace> tiers(String jurisdiction, ScenarioEntry scenario, Map<String, String> names) {
        return scenario.tiers().getOrDefault(jurisdiction, List.of()).stream()
                .map(tier -> TextPlace.of(scenario.code(), tier, names.get(tier), scenario.name(), scenario.descriptions().get(tier)));
    }

    private static TextSet ofItems(DigitalQuestionnaire questionnaire) {
        return new TextSet(questionnaire.jurisdiction(), questionnaire.jurisdictionName(), TextKind.QUESTIONNAIRE,
                questionnaire.items().stream().flatMap(TextSets::item).toList());
    }

    private static Stream<TextPlace> item(DigitalItem item) {
        String code = String.valueOf(item.item());
        return Stream.concat(Stream.of(TextPlace.of(code, "ITEM", "题目", item.name(), item.name())),
                item.grades().stream().map(grade -> TextPlace.of(code, String.valueOf(grade.grade()), grade.grade() + "级",
                        item.name(), grade.description())));
    }
}

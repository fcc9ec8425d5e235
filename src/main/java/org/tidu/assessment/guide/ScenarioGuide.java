package org.tidu.assessment.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.OwnScenario;
import org.tidu.assessment.scenario.Scenario;
import org.tidu.assessment.scenario.ScenarioText;
import org.tidu.assessment.scenario.ScenarioTexts;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;
import org.tidu.time.ChinaTime;

/** The 40 scenarios of the newest edition beside the jurisdictions' own tables that are in force today. */
@Service
public class ScenarioGuide {

    private final Models models;
    private final Scenarios scenarios;
    private final ScenarioTexts texts;
    private final RuleSets ruleSets;
    private final Clock clock;

    ScenarioGuide(Models models, Scenarios scenarios, ScenarioTexts texts, RuleSets ruleSets, Clock clock) {
        this.models = models;
        this.scenarios = scenarios;
        this.texts = texts;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** In the order of the national guide. */
    public List<ScenarioEntry> all() {
        EditionId editionId = models.newest();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        RuleBook book = ruleSets.of(editionId);
        List<RuleSet> inForce = book.jurisdictions().stream()
                .flatMap(jurisdiction -> book.inForce(jurisdiction, today).stream())
                .toList();
        return scenarios.all(editionId).stream()
                .map(scenario -> entry(scenario, texts.of(editionId, scenario.code()), inForce)).toList();
    }

    private static ScenarioEntry entry(Scenario scenario, ScenarioText text, List<RuleSet> inForce) {
        List<String> aliases = inForce.stream()
                .filter(ruleSet -> ruleSet.scenarios().containsKey(scenario.code()))
                .map(ruleSet -> ruleSet.scenarios().get(scenario.code()).name())
                .filter(name -> !name.equals(scenario.name()))
                .distinct().toList();
        return new ScenarioEntry(scenario.code(), scenario.name(), aliases, scenario.segment(), scenario.segmentName(),
                scenario.group(), scenario.groupName(),
                byJurisdiction(scenario, inForce, OwnScenario::tiers),
                byJurisdiction(scenario, inForce, OwnScenario::number),
                text.guide(), text.descriptions());
    }

    private static <T> Map<String, T> byJurisdiction(
            Scenario scenario, List<RuleSet> inForce, Function<OwnScenario, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        inForce.stream()
                .filter(ruleSet -> ruleSet.scenarios().containsKey(scenario.code()))
                .forEach(ruleSet -> values.put(ruleSet.jurisdiction(),
                        value.apply(ruleSet.scenarios().get(scenario.code()))));
        return values;
    }
}

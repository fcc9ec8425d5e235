package org.tidu.assessment.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/** What an edition says of its scenarios in words: a sentence on each, and what each tier asks for. */
@Component
public class ScenarioTexts {

    private static final String FILE = "scenario-descriptions.dmn";

    private final Models models;
    private final Decisions decisions;
    private final Scenarios scenarios;
    private final Map<EditionId, Map<String, ScenarioText>> byEdition = new ConcurrentHashMap<>();

    public ScenarioTexts(Models models, Decisions decisions, Scenarios scenarios) {
        this.models = models;
        this.decisions = decisions;
        this.scenarios = scenarios;
    }

    /** Silent on every scenario where the edition is older than its descriptions. */
    public ScenarioText of(EditionId editionId, String code) {
        return byEdition.computeIfAbsent(editionId, this::read).getOrDefault(code, ScenarioText.NONE);
    }

    private Map<String, ScenarioText> read(EditionId editionId) {
        List<String> files = models.names(editionId);
        if (files.stream().noneMatch(name -> name.endsWith("/" + FILE))) {
            return Map.of();
        }
        DecisionFile file = decisions.file(editionId, FILE);
        return scenarios.all(editionId).stream()
                .map(Scenario::code)
                .collect(Collectors.toMap(Function.identity(), code -> text(file, code)));
    }

    private ScenarioText text(DecisionFile file, String code) {
        Map<String, Object> asked = Map.of("code", code);
        return ScenarioText.of(decisions.row(file, "scenario-guide", asked),
                new HashMap<>(decisions.row(file, "scenario-descriptions", asked)));
    }
}

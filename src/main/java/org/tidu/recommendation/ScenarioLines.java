package org.tidu.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.scenario.Scenario;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.term.EditionId;

/** The scenario instances of an application as 附件2 lists them: {@code 1. 环节—场景—实例}, a single em dash between. */
@Component
public class ScenarioLines {

    private final Scenarios catalogue;

    ScenarioLines(Scenarios catalogue) {
        this.catalogue = catalogue;
    }

    /** Names come from the edition of the round, in the order in which the enterprise entered the instances. */
    public List<String> of(EditionId editionId, Map<String, Object> application) {
        Map<String, Scenario> byCode = catalogue.all(editionId).stream()
                .collect(Collectors.toMap(Scenario::code, Function.identity()));
        List<String> lines = new ArrayList<>();
        for (Object instance : application.get("scenarios") instanceof List<?> instances ? instances : List.of()) {
            lines.add((lines.size() + 1) + ". " + line((Map<?, ?>) instance, byCode));
        }
        return lines;
    }

    private static String line(Map<?, ?> instance, Map<String, Scenario> byCode) {
        Scenario scenario = byCode.get(String.valueOf(instance.get("code")));
        return scenario == null
                ? instance.get("code") + "—" + instance.get("name")
                : scenario.segmentName() + "—" + scenario.name() + "—" + instance.get("name");
    }
}

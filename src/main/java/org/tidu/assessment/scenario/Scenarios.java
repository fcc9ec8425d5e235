package org.tidu.assessment.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;

/** The catalogue of scenarios that an edition carries, in the order of the national guide. */
@Component
public class Scenarios {

    public static final String FILE = "scenario-catalogue.dmn";

    private final Decisions decisions;
    private final Map<EditionId, Map<String, Scenario>> byEdition = new ConcurrentHashMap<>();

    public Scenarios(Decisions decisions) {
        this.decisions = decisions;
    }

    public List<Scenario> all(EditionId editionId) {
        return List.copyOf(byCode(editionId).values());
    }

    public Map<String, Scenario> byCode(EditionId editionId) {
        return byEdition.computeIfAbsent(editionId, this::read);
    }

    private Map<String, Scenario> read(EditionId editionId) {
        DecisionFile file = decisions.file(editionId, FILE);
        return file.firstColumn("table_scenarioCatalogue").stream().map(code -> scenario(file, code))
                .collect(Collectors.toMap(Scenario::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private Scenario scenario(DecisionFile file, String code) {
        Map<String, Object> entry = decisions.row(file, "scenario-catalogue", Map.of("code", code));
        String segment = (String) entry.get("segment");
        Map<String, Object> place = decisions.row(file, "scenario-segments", Map.of("segment", segment));
        return new Scenario(code, (String) entry.get("name"), segment, (String) place.get("segmentName"),
                (String) place.get("group"), (String) place.get("groupName"));
    }
}

package org.tidu.assessment.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.scenario.Tiers;

/** What tables may ask of the facts. */
public final class FactFields {

    private static final Map<String, Object> TIERS =
            Map.of("type", "array", "items", Map.of("type", "string", "enum", Tiers.ASCENDING));

    private FactFields() {}

    /** JSON schema of the {@code facts} as the tables see them: what the contract takes, and what is added to scenarios. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> seenByRules() {
        Map<String, Object> schema = new LinkedHashMap<>(FactSchema.FACTS.schema());
        Map<String, Object> fields = new LinkedHashMap<>((Map<String, Object>) schema.get("properties"));
        Map<String, Object> scenarios = new LinkedHashMap<>((Map<String, Object>) fields.get("scenarios"));
        scenarios.put("items", withPlace((Map<String, Object>) scenarios.get("items")));
        fields.put("scenarios", scenarios);
        schema.put("properties", fields);
        return schema;
    }

    /** Keep in step with {@link FactsForRules}. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> withPlace(Map<String, Object> scenario) {
        Map<String, Object> placed = new LinkedHashMap<>((Map<String, Object>) scenario.get("properties"));
        placed.remove("name");
        placed.putAll(Map.of("group", Map.of("type", "string"), "countsFor", TIERS, "reaches", TIERS));
        return Map.of("type", "object", "properties", placed, "required", List.of());
    }
}

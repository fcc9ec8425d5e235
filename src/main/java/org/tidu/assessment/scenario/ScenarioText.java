package org.tidu.assessment.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A scenario in words.
 *
 * @param guide        one sentence by the national guide; null where the edition has none
 * @param descriptions what each tier asks for, by tier; null where the tables show "/"
 */
public record ScenarioText(String guide, Map<String, String> descriptions) {

    private static final String NO_DESCRIPTION = "/";

    static final ScenarioText NONE = of(Map.of(), Map.of());

    /**
     * @param guide a row with {@code description}
     * @param tiers a row with a column for each tier, named in lower case
     */
    static ScenarioText of(Map<String, Object> guide, Map<String, Object> tiers) {
        Map<String, String> descriptions = new LinkedHashMap<>();
        Tiers.ASCENDING.forEach(tier -> descriptions.put(tier, said(tiers.get(tier.toLowerCase(Locale.ROOT)))));
        return new ScenarioText(said(guide.get("description")), descriptions);
    }

    private static String said(Object text) {
        return text == null || NO_DESCRIPTION.equals(text) ? null : text.toString();
    }
}

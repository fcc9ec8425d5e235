package org.tidu.recognition.recognised;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.tidu.term.Tier;

/** Which of the recognised factories are wanted; null for any. */
record RecognisedFilter(Integer year, Tier tier, String county) {

    /** For the {@code where} of a statement over {@code recognised_factory}. */
    String condition() {
        return "true" + (year == null ? "" : " and round_year = :year") + (tier == null ? "" : " and tier = :tier")
                + (county == null ? "" : " and county_code = :county");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("year", year);
        parameters.put("tier", tier == null ? null : tier.value());
        parameters.put("county", county);
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }
}

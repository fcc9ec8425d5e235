package org.tidu.assessment.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidu.assessment.AssessmentService;

/** Facts that have been read and found well formed. Only {@link AssessmentService#facts} makes them. */
public final class Facts {

    private final Map<String, Object> values;

    public Facts(Map<String, Object> values) {
        this.values = values;
    }

    /** Every field of the contract, null where nothing was said. */
    public Map<String, Object> values() {
        return values;
    }

    /** The rows of a list field; empty where nothing was said. */
    public List<Map<String, Object>> rows(String field) {
        return rows(values, field);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> rows(Map<String, Object> values, String field) {
        return Objects.requireNonNullElse((List<Map<String, Object>>) values.get(field), List.of());
    }
}

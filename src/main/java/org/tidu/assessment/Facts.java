package org.tidu.assessment;

import java.util.List;
import java.util.Map;

/** Facts that have been read and found well formed. Only {@link AssessmentService#facts} makes them. */
public final class Facts {

    private final Map<String, Object> values;

    Facts(Map<String, Object> values) {
        this.values = values;
    }

    /** Every field of the contract, null where nothing was said. */
    public Map<String, Object> values() {
        return values;
    }

    /** The rows of a list field; empty where nothing was said. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(String field) {
        return values.get(field) == null ? List.of() : (List<Map<String, Object>>) values.get(field);
    }
}

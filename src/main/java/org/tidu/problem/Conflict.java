package org.tidu.problem;

import java.util.Map;

/** The input is well formed, but the state of the case or round does not allow it (any more). Becomes a 409. */
public class Conflict extends RuntimeException {

    private final transient Map<String, Object> properties;

    public Conflict(String message) {
        this(message, Map.of());
    }

    /** @param properties what the answer carries beside the words, by name */
    protected Conflict(String message, Map<String, Object> properties) {
        super(message);
        this.properties = properties;
    }

    Map<String, Object> properties() {
        return properties;
    }
}

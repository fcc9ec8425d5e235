package org.tidu.assessment.verdict;

/** How a condition comes to its result. */
public enum Nature {
    /** Computed from structured facts. */
    CHECKED,
    /** Declared by the enterprise, confirmed by an officer. */
    DECLARED,
    /** Left to people: never met or unmet by machine, never counted against the enterprise. */
    JUDGEMENT
}

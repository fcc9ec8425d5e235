package org.tidu.workbench.change;

import java.time.Instant;

/**
 * A proposal to stop a version that is in force.
 *
 * @param answeredBy never who proposed it; null while nobody has answered
 */
public record RuleStop(String id, String ruleSetId, int number, String reason, String proposedBy, Instant proposedAt, String answeredBy) {}

package org.tidu.workbench.version;

import java.time.Instant;

/**
 * What became of a version.
 *
 * @param who    user id; {@code system} for the program itself
 * @param detail in Chinese; null when the kind says it all
 */
public record VersionEvent(String ruleSetId, int number, Instant happenedAt, String who, VersionEventKind kind, String detail) {}

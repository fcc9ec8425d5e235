package org.tidu.workbench.version;

/**
 * A rule set: what is changed, read by a second person and put in force as one.
 *
 * @param id           {@code HN-2025}; of a shared table the name of its file, {@code honours}
 * @param jurisdiction {@code HN}; null when it belongs to none
 * @param name         as its main table calls itself
 */
public record RuleSetRow(String id, String jurisdiction, RuleSetKind kind, String name) {}

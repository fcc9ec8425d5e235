package org.tidu.assessment.ruleset;

/**
 * The rules a verdict rests on.
 *
 * @param id          {@code HN-2025}
 * @param edition     as people call it, {@code 2025年}
 * @param inForceFrom ISO date
 * @param hash        {@code sha256:} over the bytes of the tables, one after the other
 */
public record RuleSetRef(String id, String edition, String inForceFrom, String hash) {}

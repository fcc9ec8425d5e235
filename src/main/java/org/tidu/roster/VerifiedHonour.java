package org.tidu.roster;

/**
 * A title that holds.
 *
 * @param basis the imported list, or the document an officer named
 */
public record VerifiedHonour(Honour honour, String basis) {}

package org.tidu.roster;

/**
 * A title an enterprise was given.
 *
 * @param kind code of the table {@code honours}
 * @param year in which it was given
 */
public record Honour(String kind, int year) {}

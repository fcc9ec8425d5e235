package org.tidu.workbench.change;

import java.time.Instant;

/**
 * Somebody said of an item that it is meant.
 *
 * @param by    who, by id
 * @param words why it is meant
 */
public record ItemConfirmation(String item, String by, String words, Instant at) {}

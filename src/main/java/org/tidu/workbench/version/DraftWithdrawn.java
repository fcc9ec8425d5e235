package org.tidu.workbench.version;

/**
 * A draft was given up. Published within the transaction.
 *
 * @param label of the draft
 */
public record DraftWithdrawn(String label) {}

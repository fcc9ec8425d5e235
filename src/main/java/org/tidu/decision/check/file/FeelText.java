package org.tidu.decision.check.file;

/**
 * A FEEL text of a decision and where it stands.
 *
 * @param row    null for what stands in the head of a column, or is a literal expression
 * @param column null for a literal expression
 * @param isTest an input cell or the values of a column, not an expression
 */
public record FeelText(String feel, Row row, Column column, boolean isTest) {}

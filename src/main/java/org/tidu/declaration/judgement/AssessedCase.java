package org.tidu.declaration.judgement;

/**
 * What the process needs to know of a binding verdict.
 *
 * @param mayCorrect the window is open and no exception was asked for: the enterprise gets it back
 */
public record AssessedCase(boolean conditionsMet, boolean mayCorrect, boolean maturityUnmet, String summary) {}

package org.tidu.declaration;

/**
 * What the process needs to know of a binding verdict.
 *
 * @param mayCorrect the window is open and no exception was asked for: the enterprise gets it back
 */
record AssessedCase(boolean conditionsMet, boolean mayCorrect, boolean maturityUnmet, String summary) {}

package org.tidu.declaration.judgement;

/**
 * What the process needs to know of a binding verdict.
 *
 * @param mayCorrect   the window is open, no exception was asked for and the county has not sent it back item by item: the
 *                     enterprise gets the whole application back
 * @param inCorrection the county has sent it back item by item
 * @param correctionOpen it goes on as the correction it is, until the same instant
 */
public record AssessedCase(boolean conditionsMet, boolean mayCorrect, boolean inCorrection, boolean correctionOpen,
        boolean maturityUnmet, String summary) {

    /** An officer of the county studies what is not met. */
    public boolean isStudied() {
        return !conditionsMet && !mayCorrect && !correctionOpen;
    }
}

package org.tidu.declaration.judgement;

import org.tidu.assessment.waiver.WaiverOffer;

/**
 * What the process needs to know of a binding verdict.
 *
 * @param mayCorrect   the window is open, no exception that is possible was asked for and the county has not sent it back item by
 *                     item: the enterprise gets the whole application back
 * @param inCorrection the county has sent it back item by item
 * @param correctionOpen it goes on as the correction it is, until the same instant
 * @param askedInVain  an exception was asked for where the rules know none
 * @param offer        what may be accepted as a special case, by whom
 */
public record AssessedCase(boolean conditionsMet, boolean mayCorrect, boolean inCorrection, boolean correctionOpen,
        boolean maturityUnmet, boolean askedInVain, WaiverOffer offer, String summary) {

    /** An officer studies what is not met. */
    public boolean isStudied() {
        return !conditionsMet && !mayCorrect && !correctionOpen;
    }
}

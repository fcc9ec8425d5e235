package org.tidu.declaration.judgement;

import java.util.Set;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.casefile.Verification;

/**
 * What the process needs to know of a binding verdict.
 *
 * @param mayCorrect   the window is open, no exception that is possible was asked for and the county has not sent it back item by
 *                     item: the enterprise gets the whole application back
 * @param awaited      what an office still verifies, and the county, whose turn it would be, waits for; empty where it is the
 *                     enterprise's turn
 * @param inCorrection the county has sent it back item by item
 * @param correctionOpen it goes on as the correction it is, until the same instant
 * @param askedInVain  an exception was asked for where the rules know none
 * @param offer        what may be accepted as a special case, by whom
 */
public record AssessedCase(boolean conditionsMet, boolean mayCorrect, boolean inCorrection, boolean correctionOpen,
        boolean maturityUnmet, boolean askedInVain, Set<Verification> awaited, WaiverOffer offer, String summary) {

    /** An officer studies what is not met. */
    public boolean isStudied() {
        return !conditionsMet && !mayCorrect && !correctionOpen && !isAwaited();
    }

    public boolean isAwaited() {
        return !awaited.isEmpty();
    }
}

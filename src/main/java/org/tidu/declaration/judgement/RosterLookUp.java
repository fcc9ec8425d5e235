package org.tidu.declaration.judgement;

import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseTable;
import org.tidu.roster.Rosters;
import org.tidu.roster.SystemRegistration;

/** What the rosters say of the enterprise of a case, and what officers confirmed for the case by hand. */
@Component
public class RosterLookUp {

    private final Rosters rosters;
    private final CaseTable cases;

    RosterLookUp(Rosters rosters, CaseTable cases) {
        this.rosters = rosters;
        this.cases = cases;
    }

    /** 通知 一（六）: filled in and passed the enterprise review. */
    public boolean isSystemRegistered(String number) {
        return isSystemRegistered(number, uscc(number));
    }

    boolean isSystemRegistered(String number, String uscc) {
        return rosters.isSystemRegistrationConfirmed(number)
                || rosters.systemRegistration(uscc).filter(SystemRegistration::isComplete).isPresent();
    }

    /** 通知 一（八）: listed by the city. */
    public boolean isBasicTierListed(String number) {
        return isBasicTierListed(number, uscc(number));
    }

    boolean isBasicTierListed(String number, String uscc) {
        return rosters.isBasicTierConfirmed(number) || rosters.basicTier(uscc).isPresent();
    }

    private String uscc(String number) {
        return cases.find(number).orElseThrow().uscc();
    }
}

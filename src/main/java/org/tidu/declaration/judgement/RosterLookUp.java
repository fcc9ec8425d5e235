package org.tidu.declaration.judgement;

import java.util.Map;
import java.util.Optional;
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

    /**
     * The pair of the assessment contract: all three systems filled in, the enterprise's own data approved. What an officer
     * confirmed by hand is both.
     */
    Map<String, Object> systemRegistration(String number, String uscc) {
        boolean confirmed = rosters.isSystemRegistrationConfirmed(number);
        Optional<SystemRegistration> listed = rosters.systemRegistration(uscc);
        return Map.of("filled", confirmed || listed.filter(SystemRegistration::isFilledIn).isPresent(),
                "approved", confirmed || listed.filter(SystemRegistration::approved).isPresent());
    }

    /** What the list says of each system; that it says nothing, where it does. */
    public String registrationInWords(String number) {
        return rosters.systemRegistration(uscc(number)).map(SystemRegistration::words).orElse("名册中没有该企业");
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

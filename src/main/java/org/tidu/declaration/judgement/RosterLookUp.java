package org.tidu.declaration.judgement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Verification;
import org.tidu.casefile.row.CaseTable;
import org.tidu.roster.RosterKind;
import org.tidu.roster.Rosters;
import org.tidu.roster.SystemRegistration;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

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
    public boolean isSystemRegistered(DeclarationNumber number) {
        return rosters.isSystemRegistrationConfirmed(number)
                || rosters.systemRegistration(uscc(number)).filter(SystemRegistration::isComplete).isPresent();
    }

    /**
     * What the assessment contract calls {@code systemRegistration} (all three systems filled in, the enterprise's own data
     * approved) and {@code heldTiers}. What an officer confirmed by hand holds whatever the lists say.
     */
    Map<String, Object> facts(DeclarationNumber number, CreditCode uscc) {
        Optional<SystemRegistration> listed = rosters.systemRegistration(uscc);
        boolean basicListed = rosters.basicTier(uscc).isPresent();
        // where the lists say all there is, a confirmation would add nothing
        boolean allListed = basicListed && listed.filter(SystemRegistration::isComplete).isPresent();
        Set<RosterKind> confirmed = allListed ? Set.of() : rosters.confirmed(number);
        boolean registered = confirmed.contains(RosterKind.SYSTEM_REGISTRATION);
        boolean basic = basicListed || confirmed.contains(RosterKind.BASIC_TIER);
        return Map.of("systemRegistration", Map.of(
                        "filled", registered || listed.filter(SystemRegistration::isFilledIn).isPresent(),
                        "approved", registered || listed.filter(SystemRegistration::approved).isPresent()),
                "heldTiers", basic ? List.of("BASIC") : List.of());
    }

    /** What neither a list nor an officer has said yet. */
    Set<Verification> unverified(DeclarationNumber number, CreditCode uscc) {
        Set<RosterKind> confirmed = rosters.confirmed(number);
        Set<Verification> open = EnumSet.noneOf(Verification.class);
        if (!confirmed.contains(RosterKind.SYSTEM_REGISTRATION)
                && rosters.systemRegistration(uscc).filter(SystemRegistration::isComplete).isEmpty()) {
            open.add(Verification.SYSTEM_REGISTRATION);
        }
        if (!confirmed.contains(RosterKind.BASIC_TIER) && rosters.basicTier(uscc).isEmpty()) {
            open.add(Verification.BASIC_TIER);
        }
        return open;
    }

    /** What the list says of each system; that it says nothing, where it does. */
    public String registrationInWords(DeclarationNumber number) {
        return rosters.systemRegistration(uscc(number)).map(SystemRegistration::words).orElse("名册中没有该企业");
    }

    /** 通知 一（八）: listed by the city. */
    public boolean isBasicTierListed(DeclarationNumber number) {
        return rosters.isBasicTierConfirmed(number) || rosters.basicTier(uscc(number)).isPresent();
    }

    private CreditCode uscc(DeclarationNumber number) {
        return cases.find(number).orElseThrow().uscc();
    }
}

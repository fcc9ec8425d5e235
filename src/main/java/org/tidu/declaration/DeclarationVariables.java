package org.tidu.declaration;

import java.time.Instant;
import org.tidu.engine.step.Variable;

/** The variables of process {@code declaration}, each with its type; a test holds them against the model. */
final class DeclarationVariables {

    static final Variable<Boolean> SYSTEM_REGISTERED = new Variable<>("systemRegistered", Boolean.class);
    static final Variable<Boolean> BASIC_TIER_LISTED = new Variable<>("basicTierListed", Boolean.class);
    static final Variable<Boolean> REGISTRATION_VERIFIED = new Variable<>("registrationVerified", Boolean.class);
    static final Variable<Boolean> LISTING_VERIFIED = new Variable<>("listingVerified", Boolean.class);
    static final Variable<Boolean> VERIFICATION_AWAITED = new Variable<>("verificationAwaited", Boolean.class);
    static final Variable<Boolean> MATURITY_NEEDED = new Variable<>("maturityNeeded", Boolean.class);
    static final Variable<Boolean> CONDITIONS_MET = new Variable<>("conditionsMet", Boolean.class);
    static final Variable<Boolean> MAY_CORRECT = new Variable<>("mayCorrect", Boolean.class);
    static final Variable<Boolean> IN_CORRECTION = new Variable<>("inCorrection", Boolean.class);
    static final Variable<Boolean> CORRECTION_OPEN = new Variable<>("correctionOpen", Boolean.class);
    static final Variable<Instant> CORRECTION_DUE_AT = new Variable<>("correctionDueAt", Instant.class);
    static final Variable<Boolean> EXCEPTION_GRANTED = new Variable<>("exceptionGranted", Boolean.class);
    static final Variable<String> WAIVER_LEVEL = new Variable<>("waiverLevel", String.class);
    static final Variable<String> WAIVER_SECOND_LEVEL = new Variable<>("waiverSecondLevel", String.class);
    static final Variable<String> ASSESSMENT_SUMMARY = new Variable<>("assessmentSummary", String.class);
    static final Variable<Integer> BENCHMARK_YEAR = new Variable<>("benchmarkYear", Integer.class);
    static final Variable<String> ENTITLEMENT = new Variable<>("entitlement", String.class);
    static final Variable<String> HONOUR_KIND = new Variable<>("honourKind", String.class);

    private DeclarationVariables() {}
}

package org.tidu.declaration.review;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.casefile.history.CaseLog;
import org.tidu.engine.Callers;
import org.tidu.form.FormHandler;
import org.tidu.roster.Rosters;

/** What the decisions of county and city officers do beside being recorded. */
@Configuration(proxyBeanMethods = false)
class OfficerForms {

    private static final OfficerDecision.Effect NOTHING_ELSE = (number, decision, reason) -> Map.of();

    @Bean
    FormHandler verifySystemRegistrationForm(CaseLog log, Rosters rosters, Callers callers) {
        return new OfficerDecision("verify-system-registration", log, (number, decision, reason) -> {
            if ("VERIFIED".equals(decision)) {
                rosters.confirmSystemRegistration(number, callers.current(), reason);
            }
            return Map.of();
        });
    }

    @Bean
    FormHandler confirmBasicTierListingForm(CaseLog log, Rosters rosters, Callers callers) {
        return new OfficerDecision("confirm-basic-tier-listing", log, (number, decision, reason) -> {
            if ("LISTED".equals(decision)) {
                rosters.confirmBasicTier(number, callers.current(), reason);
            }
            return Map.of();
        });
    }

    @Bean
    FormHandler decideUnmetConditionsForm(CaseLog log) {
        return new OfficerDecision("decide-unmet-conditions", log, NOTHING_ELSE);
    }

    @Bean
    FormHandler signWaiverForm(CaseLog log, WaiverSigning signing) {
        return new OfficerDecision("sign-waiver", log, (number, decision, words) ->
                Map.of("exceptionGranted", WaiverSigning.SIGN.equals(decision) && signing.sign(number)));
    }

    @Bean
    FormHandler reviewCountyForm(CaseLog log, HonourVerification honours) {
        return new ReviewWithHonours(new OfficerDecision("review-county", log, NOTHING_ELSE), honours);
    }

    @Bean
    FormHandler reviewCityForm(CaseLog log, HonourVerification honours) {
        return new ReviewWithHonours(new OfficerDecision("review-city", log, NOTHING_ELSE), honours);
    }
}

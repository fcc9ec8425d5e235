package org.tidu.declaration.review;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.casefile.history.CaseLog;
import org.tidu.engine.Callers;
import org.tidu.engine.task.Tasks;
import org.tidu.form.FormHandler;
import org.tidu.roster.Rosters;

/** What the decisions of county and city officers do beside being recorded. */
@Configuration(proxyBeanMethods = false)
class OfficerForms {

    private static final OfficerDecision.Effect NOTHING_ELSE = (number, decision, reason) -> Map.of();

    @Bean
    FormHandler verifySystemRegistrationForm(Tasks tasks, CaseLog log, Rosters rosters, Callers callers) {
        return new OfficerDecision("verify-system-registration", tasks, log, (number, decision, reason) -> {
            if ("VERIFIED".equals(decision)) {
                rosters.confirmSystemRegistration(number, callers.current(), reason);
            }
            return Map.of();
        });
    }

    @Bean
    FormHandler confirmBasicTierListingForm(Tasks tasks, CaseLog log, Rosters rosters, Callers callers) {
        return new OfficerDecision("confirm-basic-tier-listing", tasks, log, (number, decision, reason) -> {
            if ("LISTED".equals(decision)) {
                rosters.confirmBasicTier(number, callers.current(), reason);
            }
            return Map.of();
        });
    }

    @Bean
    FormHandler decideUnmetConditionsForm(Tasks tasks, CaseLog log) {
        return new OfficerDecision("decide-unmet-conditions", tasks, log, NOTHING_ELSE);
    }

    @Bean
    FormHandler signWaiverForm(Tasks tasks, CaseLog log, WaiverSigning signing) {
        return new OfficerDecision("sign-waiver", tasks, log, (number, decision, words) ->
                Map.of("exceptionGranted", WaiverSigning.SIGN.equals(decision) && signing.sign(number)));
    }

    @Bean
    FormHandler reviewCountyForm(Tasks tasks, CaseLog log, HonourVerification honours) {
        return new ReviewWithHonours(new OfficerDecision("review-county", tasks, log, NOTHING_ELSE), honours);
    }

    @Bean
    FormHandler reviewCityForm(Tasks tasks, CaseLog log, HonourVerification honours) {
        return new ReviewWithHonours(new OfficerDecision("review-city", tasks, log, NOTHING_ELSE), honours);
    }
}

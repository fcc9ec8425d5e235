package org.tidu.declaration;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.casefile.Verification;
import org.tidu.declaration.correction.Corrections;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.judgement.AssessedCase;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.Entitlement;
import org.tidu.declaration.judgement.Entitlements;
import org.tidu.declaration.judgement.RosterLookUp;
import org.tidu.engine.process.Timers;
import org.tidu.engine.step.Step;
import org.tidu.engine.step.StepContext;
import org.tidu.engine.step.TaskNaming;
import org.tidu.engine.step.TaskStep;
import org.tidu.term.DeclarationNumber;

/** The service tasks of process {@code declaration} and of the verifications it calls: a line or two each, the rest is in the services. */
@Configuration(proxyBeanMethods = false)
class DeclarationSteps {

    @Bean
    Step lookUpSystemRegistration(RosterLookUp rosters) {
        return step -> step.set(DeclarationVariables.SYSTEM_REGISTERED, rosters.isSystemRegistered(new DeclarationNumber(step.businessKey())));
    }

    @Bean
    Step lookUpBasicTierListing(RosterLookUp rosters) {
        return step -> step.set(DeclarationVariables.BASIC_TIER_LISTED, rosters.isBasicTierListed(new DeclarationNumber(step.businessKey())));
    }

    /** A verification that has been begun is not over, whatever one before it said: a verdict meanwhile reads 核实中. */
    @Bean
    Step registrationUnderWay() {
        return step -> step.set(DeclarationVariables.REGISTRATION_VERIFIED, false);
    }

    @Bean
    Step listingUnderWay() {
        return step -> step.set(DeclarationVariables.LISTING_VERIFIED, false);
    }

    @Bean
    Step lookUpHonours(Entitlements entitlements, Assessments assessments) {
        return step -> {
            assessments.honoursVerified(new DeclarationNumber(step.businessKey()));
            Optional<Entitlement> best = entitlements.best(new DeclarationNumber(step.businessKey()));
            step.set(DeclarationVariables.BENCHMARK_YEAR, best.map(Entitlement::year).orElse(null));
            step.set(DeclarationVariables.HONOUR_KIND, best.map(Entitlement::kind).orElse(null));
            step.set(DeclarationVariables.ENTITLEMENT, best.map(Entitlement::words).orElse(null));
        };
    }

    @Bean
    Step assessConditions(Assessments assessments, EnterpriseNotices notices) {
        return step -> {
            AssessedCase assessed = assessments.assess(
                    new DeclarationNumber(step.businessKey()), step.get(DeclarationVariables.CORRECTION_DUE_AT), underVerification(step));
            step.set(DeclarationVariables.VERIFICATION_AWAITED, assessed.isAwaited());
            step.set(DeclarationVariables.CONDITIONS_MET, assessed.conditionsMet());
            step.set(DeclarationVariables.MAY_CORRECT, assessed.mayCorrect());
            step.set(DeclarationVariables.IN_CORRECTION, assessed.inCorrection());
            step.set(DeclarationVariables.CORRECTION_OPEN, assessed.correctionOpen());
            if (!assessed.conditionsMet()) {
                // read when the enterprise writes once more, and only then: it stays as it was otherwise
                step.set(DeclarationVariables.MATURITY_NEEDED, assessed.maturityUnmet());
            }
            step.set(DeclarationVariables.ASSESSMENT_SUMMARY, assessed.summary());
            step.set(DeclarationVariables.WAIVER_LEVEL, assessed.offer().level().name());
            step.set(DeclarationVariables.WAIVER_SECOND_LEVEL, assessed.offer().secondLevel().name());
            step.set(DeclarationVariables.EXCEPTION_GRANTED, false);
            if (assessed.isStudied()) {
                notices.studied(new DeclarationNumber(step.businessKey()));
            }
            if (assessed.conditionsMet() && assessed.isAwaited()) {
                notices.verified(new DeclarationNumber(step.businessKey()), assessed.awaited());
            }
        };
    }

    /** Models of earlier editions verify before anything is written and do not say it. */
    private static Set<Verification> underVerification(StepContext step) {
        Set<Verification> open = EnumSet.noneOf(Verification.class);
        if (Boolean.FALSE.equals(step.get(DeclarationVariables.REGISTRATION_VERIFIED))) {
            open.add(Verification.SYSTEM_REGISTRATION);
        }
        if (Boolean.FALSE.equals(step.get(DeclarationVariables.LISTING_VERIFIED))) {
            open.add(Verification.BASIC_TIER);
        }
        return open;
    }

    @Bean
    Step remindEnterprise(EnterpriseNotices notices) {
        return step -> notices.remind(new DeclarationNumber(step.businessKey()));
    }

    @Bean
    TaskStep notifyEnterprise(EnterpriseNotices notices) {
        return notices::taskWaits;
    }

    /** A correction is called by what is to be corrected. */
    @Bean
    TaskNaming nameCorrection(Corrections corrections) {
        return task -> corrections.titles(new DeclarationNumber(task.businessKey())).map(titles -> "按要求补正" + titles);
    }

    @Bean
    Step moveDeadline(Timers timers) {
        return step -> timers.recalculate(step.instanceId(), List.of(
                "boundaryEvent_deadlinePassed", "boundaryEvent_threeDaysLeft", "boundaryEvent_oneDayLeft"));
    }

    /** A deadline is not over while something received in time waits to be taken on: its timer comes again. */
    @Bean
    Step depositsFirst(Deposits deposits) {
        return step -> deposits.refuseWhilePending(new DeclarationNumber(step.businessKey()));
    }

    @Bean
    Step recordWithdrawal(Withdrawals withdrawals) {
        return step -> withdrawals.record(new DeclarationNumber(step.businessKey()));
    }
}

package org.tidu.declaration;

import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.declaration.judgement.AssessedCase;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.BenchmarkHonours;
import org.tidu.declaration.judgement.RosterLookUp;
import org.tidu.engine.process.Timers;
import org.tidu.roster.Rosters;

/** The service tasks of process {@code declaration}: a line or two each, the rest is in the services. */
@Configuration(proxyBeanMethods = false)
class DeclarationDelegates {

    @Bean
    JavaDelegate lookUpSystemRegistration(RosterLookUp rosters) {
        return execution -> DeclarationVariables.SYSTEM_REGISTERED.set(
                execution, rosters.isSystemRegistered(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate lookUpBasicTierListing(RosterLookUp rosters) {
        return execution -> DeclarationVariables.BASIC_TIER_LISTED.set(
                execution, rosters.isBasicTierListed(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate lookUpHonours(BenchmarkHonours honours) {
        return execution -> {
            Integer year = honours.bestYear(execution.getProcessBusinessKey()).orElse(null);
            DeclarationVariables.BENCHMARK_YEAR.set(execution, year);
            DeclarationVariables.HONOUR_KIND.set(execution, year == null ? null : Rosters.BENCHMARK_ENTERPRISE);
        };
    }

    @Bean
    JavaDelegate assessConditions(Assessments assessments) {
        return execution -> {
            AssessedCase assessed = assessments.assess(execution.getProcessBusinessKey());
            DeclarationVariables.CONDITIONS_MET.set(execution, assessed.conditionsMet());
            DeclarationVariables.MAY_CORRECT.set(execution, assessed.mayCorrect());
            DeclarationVariables.MATURITY_NEEDED.set(execution, assessed.maturityUnmet());
            DeclarationVariables.ASSESSMENT_SUMMARY.set(execution, assessed.summary());
            DeclarationVariables.EXCEPTION_GRANTED.set(execution, false);
        };
    }

    @Bean
    JavaDelegate remindEnterprise(EnterpriseNotices notices) {
        return execution -> notices.remind(execution.getProcessBusinessKey());
    }

    @Bean
    TaskListener notifyEnterprise(EnterpriseNotices notices) {
        return task -> notices.taskWaits(
                task.getExecution().getProcessBusinessKey(), task.getName(), task.getDueDate().toInstant());
    }

    @Bean
    JavaDelegate moveDeadline(Timers timers) {
        return execution -> timers.recalculate(execution.getProcessInstanceId(), List.of(
                "boundaryEvent_deadlinePassed", "boundaryEvent_threeDaysLeft", "boundaryEvent_oneDayLeft"));
    }

    @Bean
    JavaDelegate recordWithdrawal(Withdrawals withdrawals) {
        return execution -> withdrawals.record(execution.getProcessBusinessKey());
    }
}

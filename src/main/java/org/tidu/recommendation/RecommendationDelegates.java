package org.tidu.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.engine.Values;

/** The service tasks of processes {@code county-recommendation} and {@code city-summary}, and two of {@code round}. */
@Configuration(proxyBeanMethods = false)
class RecommendationDelegates {

    @Bean
    JavaDelegate openRound(RoundLists round) {
        return execution -> round.open(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate closeWindow(RoundLists round) {
        return execution -> round.closeWindow(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate collectCandidates(Ranking ranking) {
        return execution -> execution.setVariables(Values.toEngine(ranking.variables(list(execution))));
    }

    @Bean
    JavaDelegate lockList(ListLocking locking) {
        return execution -> locking.lock(list(execution));
    }

    @Bean
    JavaDelegate announceList(Announcements announcements) {
        return execution -> announcements.announce(list(execution));
    }

    @Bean
    JavaDelegate warnRanking(Reminders reminders) {
        return execution -> reminders.deadlineNear(list(execution), execution.getVariables());
    }

    @Bean
    JavaDelegate extendListDeadline(Overdue overdue) {
        return execution -> execution.setVariable(
                list(execution).level().deadlineVariable(), overdue.extend(list(execution)));
    }

    private static ListRef list(DelegateExecution execution) {
        return ListRef.of(execution.getVariables());
    }
}

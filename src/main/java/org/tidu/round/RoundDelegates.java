package org.tidu.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of process {@code round} that concern the round itself. */
@Configuration(proxyBeanMethods = false)
class RoundDelegates {

    @Bean
    JavaDelegate createRound(RoundDrafts drafts) {
        return drafts::create;
    }

    @Bean
    JavaDelegate discardRound(Rounds rounds) {
        return execution -> rounds.setStatus(id(execution), RoundStatus.DISCARDED);
    }

    @Bean
    JavaDelegate publishRound(RoundPublication publication) {
        return execution -> publication.publish(id(execution));
    }

    @Bean
    JavaDelegate closeCounties(Rounds rounds) {
        return execution -> rounds.setStatus(id(execution), RoundStatus.COUNTY_CLOSED);
    }

    @Bean
    JavaDelegate closeCity(Rounds rounds) {
        return execution -> rounds.setStatus(id(execution), RoundStatus.CITY_CLOSED);
    }

    @Bean
    JavaDelegate archiveRound(Rounds rounds) {
        return execution -> rounds.setStatus(id(execution), RoundStatus.ARCHIVED);
    }

    private static String id(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}

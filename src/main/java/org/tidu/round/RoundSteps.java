package org.tidu.round;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.engine.step.Step;
import org.tidu.engine.step.StepContext;
import org.tidu.term.RoundId;

/** The service tasks of process {@code round} that concern the round itself. */
@Configuration(proxyBeanMethods = false)
class RoundSteps {

    @Bean
    Step createRound(RoundDrafts drafts) {
        return drafts::create;
    }

    @Bean
    Step discardRound(Rounds rounds) {
        return step -> rounds.setStatus(id(step), RoundStatus.DISCARDED);
    }

    @Bean
    Step publishRound(RoundPublication publication) {
        return step -> publication.publish(id(step));
    }

    @Bean
    Step closeCounties(Rounds rounds) {
        return step -> rounds.setStatus(id(step), RoundStatus.COUNTY_CLOSED);
    }

    @Bean
    Step closeCity(Rounds rounds) {
        return step -> rounds.setStatus(id(step), RoundStatus.CITY_CLOSED);
    }

    @Bean
    Step archiveRound(Rounds rounds) {
        return step -> rounds.setStatus(id(step), RoundStatus.ARCHIVED);
    }

    private static RoundId id(StepContext step) {
        return new RoundId(step.businessKey());
    }
}

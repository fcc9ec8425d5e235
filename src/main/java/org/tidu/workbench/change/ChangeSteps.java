package org.tidu.workbench.change;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.engine.step.Step;

/** The service tasks of process {@code rule-change}. */
@Configuration(proxyBeanMethods = false)
class ChangeSteps {

    @Bean
    Step bringRulesIntoForce(RulesDay day) {
        return step -> {
            String failure = day.bringIntoForce(step.businessKey(), step.get(ChangeModel.CONTENT_HASH), step.get(ChangeModel.ABOUT_HASH)).orElse(null);
            step.set(ChangeModel.IN_FORCE, failure == null);
            step.set(ChangeModel.FAILURE, failure);
        };
    }

    @Bean
    Step giveUpRules(RulesDay day) {
        return step -> day.giveUp(step.businessKey());
    }
}

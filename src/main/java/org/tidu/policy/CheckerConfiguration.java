package org.tidu.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.decision.check.TableChecker;

/** The checkers of decision tables and rule sets, told which facts of an enterprise there are. */
@Configuration(proxyBeanMethods = false)
class CheckerConfiguration {

    @Bean
    TableChecker tableChecker() {
        return new TableChecker(Facts.shape());
    }

    @Bean
    RuleSetCheck ruleSetCheck(TableChecker tables) {
        return new RuleSetCheck(tables);
    }
}

package org.tidu.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.decision.check.TableChecker;

/** The checker of decision tables, told which facts of an enterprise there are. */
@Configuration(proxyBeanMethods = false)
class CheckerConfiguration {

    @Bean
    TableChecker tableChecker() {
        return new TableChecker(Facts.shape());
    }
}

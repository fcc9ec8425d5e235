package org.tidu.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Nobody reads how long each of the security filters takes, and measuring them all cost a request more than most of them do. */
@Configuration
class SecurityObservations {

    @Bean
    SecurityObservationSettings noneOfSecurity() {
        return SecurityObservationSettings.noObservations();
    }
}

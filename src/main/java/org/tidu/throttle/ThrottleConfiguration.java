package org.tidu.throttle;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ThrottleSettings.class)
class ThrottleConfiguration {

    @Bean
    PasswordHashing passwordHashing(ThrottleSettings settings) {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PasswordHashing(
                settings.hashingAtOnce() > 0 ? settings.hashingAtOnce() : half, settings.hashingWaiting());
    }
}

package org.tidu.throttle;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration
@EnableConfigurationProperties({ThrottleSettings.class, BodySettings.class})
class ThrottleConfiguration {

    @Bean
    PasswordHashing passwordHashing(ThrottleSettings settings) {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new PasswordHashing(
                settings.hashingAtOnce() > 0 ? settings.hashingAtOnce() : half, settings.hashingWaiting());
    }

    /** After whoever finds out what a proxy says of the sender. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pacedRequests(SlowBodies slow) {
        return factory -> factory.addEngineValves(new PacedRequests(slow));
    }
}

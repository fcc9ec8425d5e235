package org.tidu.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stamping threads below the web server. */
@Configuration
class ArrivalConfiguration {

    @Bean(destroyMethod = "shutdown")
    ArrivingRequests arrivingRequests(ServerProperties server, Clock clock) {
        ServerProperties.Tomcat.Threads threads = server.getTomcat().getThreads();
        return new ArrivingRequests(threads.getMinSpare(), threads.getMax(), clock);
    }

    @Bean
    TomcatProtocolHandlerCustomizer<?> stampedRequests(ArrivingRequests arriving) {
        return protocol -> protocol.setExecutor(arriving);
    }
}

package org.tidu.portal.health;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What {@code /actuator/health} and its readiness tell besides that the program runs. */
@Configuration
class HealthConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** In the place of Boot's own, of the same name; part of readiness too, by the settings. */
    @Bean
    DatabaseHealthIndicator dbHealthContributor(DataSource database) {
        return new DatabaseHealthIndicator(database, PATIENCE);
    }

    @Bean
    @Profile("postgres")
    OutOfMemory outOfMemory() {
        return new OutOfMemory();
    }
}

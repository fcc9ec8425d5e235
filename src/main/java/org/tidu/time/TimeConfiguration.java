package org.tidu.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of the present instant, and of how long things take; tests put theirs in its place. */
@Configuration
class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ChinaTime.ZONE);
    }

    @Bean
    @ConditionalOnMissingBean
    Stopwatch stopwatch() {
        return System::nanoTime;
    }
}

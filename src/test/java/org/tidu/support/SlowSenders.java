package org.tidu.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole application with a stopwatch to turn on, {@link SlowLines} to it, and so few places that a handful of slow senders holds them all. A
 * test that is never answered ends after two minutes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProcessTest
@Timeout(120)
@Import(SlowSenders.Watch.class)
@TestPropertySource(properties = {"tidu.evidence.uploads-at-once=3", "tidu.evidence.per-enterprise=2", "tidu.throttle.bodies.per-address=3"})
public @interface SlowSenders {

    /** The stopwatch is made before the program would make its own. */
    @org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
    class Watch {

        @Bean
        HandStopwatch stopwatch() {
            return new HandStopwatch();
        }

        @Bean
        SlowLines lines(Environment environment) {
            return new SlowLines(environment);
        }
    }
}

package org.tidu.bench;

import java.time.Clock;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Journey;
import org.tidu.engine.process.BackgroundWork;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.RoundFixture;
import org.tidu.support.Jobs;
import org.tidu.support.TestClock;

/** The program as it runs, with a clock that is set and jobs that run when they are told to. */
@TestConfiguration(proxyBeanMethods = false)
@Import({RoundFixture.class, Journey.class, RoundWalk.class})
class CaseProgram {

    @Bean
    @Primary
    TestClock benchClock() {
        return new TestClock();
    }

    @Bean
    Jobs jobs(ManagementService management, ObjectProvider<BackgroundWork> work, JdbcClient jdbc, Clock clock) {
        return new DueJobs(management, work, jdbc, clock);
    }
}

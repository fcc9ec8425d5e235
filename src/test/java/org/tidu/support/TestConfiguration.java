package org.tidu.support;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.tidu.coverage.CoverageRecorder;
import org.tidu.engine.process.BackgroundWork;

/** What tests of the whole application have in common. */
@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
public class TestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    CoverageRecorder coverageRecorder() {
        return new CoverageRecorder();
    }

    @Bean
    Jobs jobs(ManagementService management, ObjectProvider<BackgroundWork> work) {
        return new Jobs(management, work);
    }
}

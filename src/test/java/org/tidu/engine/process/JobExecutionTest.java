package org.tidu.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.task.SyncTaskExecutor;

/** How the program looks for jobs, by its own settings. */
class JobExecutionTest {

    private static JobExecutor executor() throws IOException {
        var settings = new Binder(ConfigurationPropertySources.from(
                new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"))))
                .bind("camunda.bpm", CamundaBpmProperties.class).get();
        return new JobExecution().jobExecutor(new SyncTaskExecutor(), settings, null);
    }

    @Test
    void what_a_node_that_was_killed_had_taken_is_free_for_the_others_within_a_minute() throws IOException {
        assertThat(executor().getLockTimeInMillis()).isBetween(30_000, 60_000);
    }

    @Test
    void no_timer_waits_longer_than_five_seconds_to_be_looked_for() throws IOException {
        assertThat(executor().getMaxWait()).isLessThanOrEqualTo(5_000);
    }
}

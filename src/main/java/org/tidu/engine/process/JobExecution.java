package org.tidu.engine.process;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.TaskExecutor;

/** The engine's job executor with {@link TimerGate} in front of each job. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "camunda.bpm.job-execution", name = "enabled", havingValue = "true")
class JobExecution {

    @Bean
    JobExecutor jobExecutor(@Qualifier("camundaTaskExecutor") TaskExecutor threads, CamundaBpmProperties properties,
            @Lazy TimerGate gate) {
        JobExecutionProperty settings = properties.getJobExecution();
        SpringJobExecutor executor = new SpringJobExecutor() {
            @Override
            public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
                return new GatedJobs(jobIds, engine, gate);
            }
        };
        executor.setTaskExecutor(threads);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.setMaxJobsPerAcquisition(settings.getMaxJobsPerAcquisition());
        executor.setLockTimeInMillis(settings.getLockTimeInMillis());
        executor.setWaitTimeInMillis(settings.getWaitTimeInMillis());
        executor.setMaxWait(settings.getMaxWait());
        executor.setBackoffTimeInMillis(settings.getBackoffTimeInMillis());
        executor.setMaxBackoff(settings.getMaxBackoff());
        return executor;
    }
}

package org.tidu.engine.process;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Jobs as the engine executes them, each after its gate. What fails at the gate fails as the job. */
class GatedJobs extends ExecuteJobsRunnable {

    private final TimerGate gate;

    GatedJobs(List<String> jobIds, ProcessEngineImpl engine, TimerGate gate) {
        super(jobIds, engine);
        this.gate = gate;
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
        super.executeJob(jobId, new OnceGated(jobId, commands), failures);
    }

    /** The first command is the job itself; those after it book what became of it. */
    private final class OnceGated implements CommandExecutor {

        private final String jobId;
        private final CommandExecutor commands;
        private boolean passed;

        private OnceGated(String jobId, CommandExecutor commands) {
            this.jobId = jobId;
            this.commands = commands;
        }

        @Override
        public <T> T execute(Command<T> command) {
            if (!passed) {
                passed = true;
                gate.pass(jobId);
            }
            return commands.execute(command);
        }
    }
}

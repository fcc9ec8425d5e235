package org.tidu.engine.step;

import java.time.Instant;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.tidu.engine.Values;

/** A task step as the engine calls it. */
record TaskStepListener(Supplier<TaskStep> step) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        step.get().run(waiting(task));
    }

    static WaitingTask waiting(DelegateTask task) {
        return new WaitingTask(task.getId(), task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey(), task.getName(),
                Values.as(Instant.class, task.getDueDate()));
    }
}

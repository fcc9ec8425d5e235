package org.tidu.engine.step;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The naming of a task as the engine calls it. */
record TaskNamingListener(Supplier<TaskNaming> naming) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        naming.get().of(TaskStepListener.waiting(task)).ifPresent(task::setName);
    }
}

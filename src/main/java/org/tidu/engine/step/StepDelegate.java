package org.tidu.engine.step;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step as the engine calls it, at a service task or at an event. */
record StepDelegate(Supplier<Step> step) implements JavaDelegate, ExecutionListener {

    @Override
    public void execute(DelegateExecution execution) {
        step.get().run(new ExecutionContext(execution));
    }

    @Override
    public void notify(DelegateExecution execution) {
        execute(execution);
    }
}

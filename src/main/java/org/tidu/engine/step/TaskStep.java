package org.tidu.engine.step;

/** What is done when something happens to a user task, as a bean that the model names: {@code ${notifyEnterprise}}. */
@FunctionalInterface
public interface TaskStep {

    void run(WaitingTask task);
}

package org.tidu.engine.step;

/** A service task or an event of a process, as a bean that the model names: {@code ${lockList}}. */
@FunctionalInterface
public interface Step {

    void run(StepContext step);
}

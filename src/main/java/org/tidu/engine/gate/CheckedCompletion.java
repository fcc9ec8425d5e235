package org.tidu.engine.gate;

import java.util.Map;

/** Completes tasks with what was checked when it was taken in: a deposit, not a form that is being sent. */
public interface CheckedCompletion {

    /**
     * Completes the task without asking its form again; false when it is not open any more. For the system only.
     *
     * @param variables the few the process gets, as the engine keeps them
     * @throws org.camunda.bpm.engine.AuthorizationException when a person calls
     */
    boolean completeChecked(String taskId, Map<String, Object> variables);
}

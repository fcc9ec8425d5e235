package org.tidu.engine.gate;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Tasks are completed through their forms only, and claimed by each person for himself. */
class ValidatingTaskService extends TaskServiceImpl implements CheckedCompletion {

    private static final String BY_FORM = "请通过任务表单办理该任务";

    private final FormGate gate;

    ValidatingTaskService(FormGate gate) {
        this.gate = gate;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        gate.throughTask(taskId, variables, commandExecutor, accepted -> {
            super.complete(taskId, accepted);
            return null;
        });
    }

    @Override
    public boolean completeChecked(String taskId, Map<String, Object> variables) {
        return commandExecutor.execute(engine -> {
            Caller.of(engine).mustBeSystem();
            if (engine.getTaskManager().findTaskById(taskId) == null) {
                return false;
            }
            super.complete(taskId, variables);
            return true;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        ReadableVariables told = gate.told(taskId, commandExecutor);
        return told.of(gate.throughTask(taskId, variables, commandExecutor,
                accepted -> super.completeWithVariablesInReturn(taskId, accepted, deserializeValues)));
    }

    @Override
    public void resolveTask(String taskId) {
        mustUseForm();
        super.resolveTask(taskId);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        mustUseForm();
        gate.throughTask(taskId, variables, commandExecutor, accepted -> {
            super.resolveTask(taskId, accepted);
            return null;
        });
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        mustUseForm();
        super.handleBpmnError(taskId, errorCode);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        mustUseForm();
        super.handleBpmnError(taskId, errorCode, errorMessage);
    }

    @Override
    public void handleBpmnError(
            String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        mustUseForm();
        super.handleBpmnError(taskId, errorCode, errorMessage, variables);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        mustUseForm();
        super.handleEscalation(taskId, escalationCode);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        mustUseForm();
        super.handleEscalation(taskId, escalationCode, variables);
    }

    @Override
    public void claim(String taskId, String userId) {
        if (userId == null) {
            setAssignee(taskId, null);
            return;
        }
        commandExecutor.execute(engine -> {
            Caller.of(engine).mustBe(userId);
            return null;
        });
        super.claim(taskId, userId);
    }

    /** Whoever holds a task may put it back with no more than the right to work on it; the engine asks for more. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null && isHeldByCaller(taskId)) {
            super.claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public VariableMap getVariablesTyped(String taskId, boolean deserialize) {
        return told(taskId).of(super.getVariablesTyped(taskId, deserialize));
    }

    @Override
    public VariableMap getVariablesTyped(String taskId, Collection<String> names, boolean deserialize) {
        return told(taskId).of(super.getVariablesTyped(taskId, names, deserialize));
    }

    @Override
    public VariableMap getVariablesLocalTyped(String taskId, boolean deserialize) {
        return told(taskId).of(super.getVariablesLocalTyped(taskId, deserialize));
    }

    @Override
    public VariableMap getVariablesLocalTyped(String taskId, Collection<String> names, boolean deserialize) {
        return told(taskId).of(super.getVariablesLocalTyped(taskId, names, deserialize));
    }

    @Override
    public Object getVariable(String taskId, String name) {
        Object value = super.getVariable(taskId, name);
        return told(taskId).includes(name) ? value : null;
    }

    @Override
    public Object getVariableLocal(String taskId, String name) {
        Object value = super.getVariableLocal(taskId, name);
        return told(taskId).includes(name) ? value : null;
    }

    /** All typed reads of one variable. One that is not told is as one that is not there. */
    @Override
    protected <T extends TypedValue> T getVariableTyped(
            String taskId, String name, boolean isLocal, boolean deserialize) {
        T value = super.getVariableTyped(taskId, name, isLocal, deserialize);
        return told(taskId).includes(name) ? value : null;
    }

    private ReadableVariables told(String taskId) {
        return gate.told(taskId, commandExecutor);
    }

    private boolean isHeldByCaller(String taskId) {
        return taskId != null && commandExecutor.execute(engine -> {
            TaskEntity task = engine.getTaskManager().findTaskById(taskId);
            return task != null && Caller.of(engine).holds(task);
        });
    }

    private void mustUseForm() {
        commandExecutor.execute(engine -> {
            Caller.of(engine).mustUseForm(BY_FORM);
            return null;
        });
    }
}

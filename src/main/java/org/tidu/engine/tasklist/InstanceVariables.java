package org.tidu.engine.tasklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/**
 * Reads the variables of all scopes of an instance with those of the first scope that is asked for, in one statement: whoever
 * reads a variable looks for it from scope to scope up to the instance, and the engine asks for each of them.
 */
class InstanceVariables extends VariableInstanceManager {

    /** By instance, then by task or execution: as they were when the first was asked for, before anything of this command is written. */
    private final Map<String, Map<String, List<VariableInstanceEntity>>> read = new HashMap<>();

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByExecutionId(String executionId) {
        ExecutionEntity execution = getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId);
        return execution == null ? super.findVariableInstancesByExecutionId(executionId)
                : of(execution.getProcessInstanceId(), executionId);
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByExecutionIdAndVariableNames(String executionId, Collection<String> names) {
        ExecutionEntity execution = getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId);
        return execution == null ? super.findVariableInstancesByExecutionIdAndVariableNames(executionId, names)
                : named(of(execution.getProcessInstanceId(), executionId), names);
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
        TaskEntity task = getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
        return task == null || task.getProcessInstanceId() == null ? super.findVariableInstancesByTaskId(taskId)
                : of(task.getProcessInstanceId(), taskId);
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(String taskId, Collection<String> names) {
        TaskEntity task = getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
        return task == null || task.getProcessInstanceId() == null ? super.findVariableInstancesByTaskIdAndVariableNames(taskId, names)
                : named(of(task.getProcessInstanceId(), taskId), names);
    }

    private List<VariableInstanceEntity> of(String instanceId, String scopeId) {
        return new ArrayList<>(read.computeIfAbsent(instanceId, asked -> findVariableInstancesByProcessInstanceId(asked).stream()
                        .collect(Collectors.groupingBy(InstanceVariables::scope)))
                .getOrDefault(scopeId, List.of()));
    }

    private static List<VariableInstanceEntity> named(List<VariableInstanceEntity> variables, Collection<String> names) {
        if (names != null && !names.isEmpty()) {
            variables.removeIf(variable -> !names.contains(variable.getName()));
        }
        return variables;
    }

    private static String scope(VariableInstanceEntity variable) {
        return variable.getTaskId() == null ? variable.getExecutionId() : variable.getTaskId();
    }
}

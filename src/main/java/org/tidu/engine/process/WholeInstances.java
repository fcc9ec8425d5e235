package org.tidu.engine.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;

/**
 * Reads all executions of an instance with the first of them that is asked for, in one statement: a command that goes on with an
 * instance needs them all, and the engine reads one, its instance and then the whole.
 */
class WholeInstances extends ExecutionManager {

    private static final String INSTANCE_OF = "org.tidu.engine.process.selectInstanceOfExecution";

    /** Read and not yet put together, by instance: what the engine would read now, before anything of this command is written. */
    private final Map<String, List<ExecutionEntity>> read = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public ExecutionEntity findExecutionById(String executionId) {
        ExecutionEntity known = getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId);
        if (known != null) {
            return known;
        }
        List<ExecutionEntity> instance = getDbEntityManager().selectList(INSTANCE_OF, executionId);
        if (!instance.isEmpty()) {
            read.put(instance.get(0).getProcessInstanceId(), instance);
        }
        return instance.stream().filter(execution -> execution.getId().equals(executionId)).findFirst().orElse(null);
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String processInstanceId) {
        List<ExecutionEntity> known = read.remove(processInstanceId);
        return known != null ? known : super.findExecutionsByProcessInstanceId(processInstanceId);
    }
}

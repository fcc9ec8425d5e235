package org.tidu.engine.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * A process definition this node has parsed is not read again with every command: it never changes, its time to live aside, and
 * it is neither suspended nor deleted (the table of operations knows no call for it).
 */
class DeployedProcesses extends ProcessDefinitionManager {

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String definitionId) {
        ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(definitionId);
        return read != null ? read : Context.getProcessEngineConfiguration().getDeploymentCache()
                .findProcessDefinitionFromCache(definitionId);
    }
}

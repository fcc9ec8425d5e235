package org.tidu.engine.process;

import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/**
 * A process definition this node has parsed is not read again with every command: it never changes, its time to live aside, and
 * it is neither suspended nor deleted (the table of operations knows no call for it).
 */
class DeployedProcesses extends ProcessDefinitionManager {

    private final ConcurrentHashMap<Deployed, String> known;

    /** @param known of the node: ids of definitions */
    DeployedProcesses(ConcurrentHashMap<Deployed, String> known) {
        this.known = known;
    }

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String definitionId) {
        ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(definitionId);
        return read != null ? read : parsed(definitionId);
    }

    @Override
    public ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(String deploymentId, String key) {
        Deployed asked = new Deployed(deploymentId, key);
        String id = known.get(asked);
        ProcessDefinitionEntity parsed = id == null ? null : parsed(id);
        if (parsed != null) {
            return parsed;
        }
        ProcessDefinitionEntity read = super.findProcessDefinitionByDeploymentAndKey(deploymentId, key);
        if (read != null) {
            known.put(asked, read.getId());
        }
        return read;
    }

    private static ProcessDefinitionEntity parsed(String definitionId) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(definitionId);
    }
}

package org.tidu.engine.process;

import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;

/** Which decision a deployment has under a key is read once; see {@link DeployedProcesses}. */
class DeployedDecisions extends DecisionDefinitionManager {

    private final ConcurrentHashMap<Deployed, String> known;

    /** @param known of the node: ids of definitions */
    DeployedDecisions(ConcurrentHashMap<Deployed, String> known) {
        this.known = known;
    }

    @Override
    public DecisionDefinitionEntity findDecisionDefinitionByDeploymentAndKey(String deploymentId, String key) {
        Deployed asked = new Deployed(deploymentId, key);
        String id = known.get(asked);
        DecisionDefinitionEntity parsed = id == null ? null
                : Context.getProcessEngineConfiguration().getDeploymentCache().getDecisionDefinitionCache().get(id);
        if (parsed != null) {
            return parsed;
        }
        DecisionDefinitionEntity read = super.findDecisionDefinitionByDeploymentAndKey(deploymentId, key);
        if (read != null) {
            known.put(asked, read.getId());
        }
        return read;
    }
}

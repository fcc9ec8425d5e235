package org.tidu.engine.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Names the process in events of the history without reading its definition again; see {@link DeployedProcesses}. */
class HistoryEvents extends CacheAwareHistoryEventProducer {

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String definitionId) {
        ProcessDefinitionEntity parsed = Context.getProcessEngineConfiguration().getDeploymentCache()
                .findProcessDefinitionFromCache(definitionId);
        return parsed != null ? parsed : super.getProcessDefinitionEntity(definitionId);
    }
}

package org.tidu.engine.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;

/**
 * What the models say of their timers and save points is read once: the engine asks it with each job it makes and with each
 * it executes, for a suspension or a priority that the table of operations lets nobody set.
 */
class DeployedJobs extends JobDefinitionManager {

    private final Map<String, JobDefinitionEntity> known;

    /** @param known of the node, by id */
    DeployedJobs(ConcurrentHashMap<String, JobDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public JobDefinitionEntity findById(String jobDefinitionId) {
        JobDefinitionEntity read = known.get(jobDefinitionId);
        if (read == null) {
            read = super.findById(jobDefinitionId);
            if (read != null) {
                known.put(jobDefinitionId, read);
            }
        }
        return read;
    }
}

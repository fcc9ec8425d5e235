package org.tidu.engine.process;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;

/** Messages are received at once, never by a job: the engine looks for such a job with every message that is no longer awaited. */
class JobsAtHand extends JobManager {

    @Override
    public List<JobEntity> findJobsByConfiguration(String handlerType, String handlerConfiguration, String tenantId) {
        return ProcessEventJobHandler.TYPE.equals(handlerType) ? List.of()
                : super.findJobsByConfiguration(handlerType, handlerConfiguration, tenantId);
    }
}

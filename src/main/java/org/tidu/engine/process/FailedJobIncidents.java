package org.tidu.engine.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** Incidents of jobs that failed. For a job that never did, none is looked for: each timer that is no longer needed would ask. */
class FailedJobIncidents extends DefaultIncidentHandler {

    FailedJobIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        JobEntity job = Context.getCommandContext().getDbEntityManager().getCachedEntity(JobEntity.class, context.getConfiguration());
        if (job == null || hasFailed(job)) {
            super.removeIncident(context, resolved);
        }
    }

    /** An incident needs a job without retries, and a job keeps what went wrong when it is given new ones. */
    private static boolean hasFailed(JobEntity job) {
        return job.getRetries() == 0 || job.getExceptionMessage() != null || job.getExceptionByteArrayId() != null;
    }
}

package org.tidu.engine.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Timers of a running instance whose due instants were moved. */
@Component
public class Timers {

    private final ManagementService management;

    Timers(ManagementService management) {
        this.management = management;
    }

    /** Computes the due instant of these timers anew from their expressions, after a variable was changed. */
    public void recalculate(String processInstanceId, List<String> activityIds) {
        for (Job job : management.createJobQuery().processInstanceId(processInstanceId).timers().list()) {
            String activity = management.createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
            if (activityIds.contains(activity)) {
                management.recalculateJobDuedate(job.getId(), false);
            }
        }
    }
}

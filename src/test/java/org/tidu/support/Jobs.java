package org.tidu.support;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.tidu.engine.process.BackgroundWork;

/** Executes jobs explicitly, as the job executor would by now. */
public class Jobs {

    private final ManagementService management;
    private final ObjectProvider<BackgroundWork> work;

    public Jobs(ManagementService management, ObjectProvider<BackgroundWork> work) {
        this.management = management;
        this.work = work;
    }

    /** Does the modules' work and every job that is due, and those that become due by it. */
    public void run() {
        for (int round = 0; round < 50; round++) {
            work.forEach(Jobs::workOff);
            List<Job> due = management.createJobQuery().executable().list();
            if (due.isEmpty()) {
                return;
            }
            for (Job job : due) {
                // an earlier job of this round may have ended its instance
                if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                    management.executeJob(job.getId());
                }
            }
        }
        throw new AssertionError("jobs keep coming");
    }

    private static void workOff(BackgroundWork work) {
        while (work.workOne()) {
            // the next piece
        }
    }
}

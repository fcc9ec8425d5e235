package org.tidu.engine.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;

/** Timers and save points, executed in the caller's thread where the job executor does not run. */
@Component
public class BackgroundJobs {

    private final ManagementService management;
    private final Callers callers;

    BackgroundJobs(ManagementService management, Callers callers) {
        this.management = management;
        this.callers = callers;
    }

    /** When the next timer fires. */
    public Optional<Instant> nextTimer() {
        return callers.asSystem(() -> management.createJobQuery().timers().withRetriesLeft().active()
                .orderByJobDuedate().asc().listPage(0, 1)).stream()
                .map(Job::getDuedate).map(Date::toInstant).findFirst();
    }

    /** Executes every job that is due, and those that become due by it. */
    public void runDue() {
        callers.asSystem(() -> {
            List<Job> due = executable();
            while (!due.isEmpty()) {
                due.stream().map(Job::getId).filter(this::isThere).forEach(management::executeJob);
                due = executable();
            }
            return null;
        });
    }

    private List<Job> executable() {
        return management.createJobQuery().executable().list();
    }

    /** A job executed before may have ended the instance of this one. */
    private boolean isThere(String id) {
        return management.createJobQuery().jobId(id).count() > 0;
    }
}

package org.tidu.engine.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;

/** Timers and save points, executed in the caller's thread where the job executor does not run. */
@Profile("demo")
@Component
public class BackgroundJobs {

    private final ManagementService management;
    private final Callers callers;
    private final ObjectProvider<BackgroundWork> work;

    /** The modules' work is fetched at use: they use the engine. */
    BackgroundJobs(ManagementService management, Callers callers, ObjectProvider<BackgroundWork> work) {
        this.management = management;
        this.callers = callers;
        this.work = work;
    }

    /** When the next timer fires. */
    public Optional<Instant> nextTimer() {
        return callers.asSystem(() -> management.createJobQuery().timers().withRetriesLeft().active()
                .orderByJobDuedate().asc().listPage(0, 1)).stream()
                .map(Job::getDuedate).map(Date::toInstant).findFirst();
    }

    /** Does the modules' work, then every job that is due, and whatever becomes due by it. */
    public void runDue() {
        do {
            work.forEach(BackgroundJobs::workOff);
            runJobs();
        } while (work.stream().anyMatch(BackgroundWork::workOne));
    }

    private static void workOff(BackgroundWork work) {
        while (work.workOne()) {
            // the next piece
        }
    }

    private void runJobs() {
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

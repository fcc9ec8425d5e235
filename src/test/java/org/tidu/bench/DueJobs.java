package org.tidu.bench;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.engine.process.BackgroundWork;
import org.tidu.support.Jobs;
import org.tidu.time.SqlTime;

/** Jobs looked up as the job executor looks for them, with one plain statement, so that a benchmark measures the jobs and not the looking. */
final class DueJobs extends Jobs {

    private static final String DUE = "select id_ from act_ru_job where retries_ > 0 and suspension_state_ = 1 "
            + "and (duedate_ is null or duedate_ <= ?) order by coalesce(duedate_, create_time_), id_";

    private final ManagementService management;
    private final ObjectProvider<BackgroundWork> work;
    private final JdbcClient jdbc;
    private final Clock clock;

    DueJobs(ManagementService management, ObjectProvider<BackgroundWork> work, JdbcClient jdbc, Clock clock) {
        super(management, work);
        this.management = management;
        this.work = work;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** No job deposits anything, so that one look for deposits is enough. Files and papers, of which a case here has none, are others' work. */
    @Override
    public void run() {
        work.stream().filter(Deposits.class::isInstance).forEach(DueJobs::workOff);
        for (List<String> due = due(); !due.isEmpty(); due = due()) {
            String first = due.get(0);
            // an earlier job may have ended the instance of a later one
            due.stream().filter(job -> job.equals(first) || isThere(job)).forEach(management::executeJob);
        }
    }

    private List<String> due() {
        return jdbc.sql(DUE).param(SqlTime.utc(clock.instant())).query(String.class).list();
    }

    private boolean isThere(String job) {
        return jdbc.sql("select count(*) from act_ru_job where id_ = ?").param(job).query(Integer.class).single() > 0;
    }

    private static void workOff(BackgroundWork work) {
        while (work.workOne()) {
            // the next piece
        }
    }
}

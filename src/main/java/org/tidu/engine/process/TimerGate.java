package org.tidu.engine.process;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the modules do what has to be done before a timer fires. Other jobs pass. */
@Component
class TimerGate {

    private record Timer(String businessKey, Instant due) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<BeforeTimer> work;

    /** The modules' work is fetched at use: they use the engine. */
    TimerGate(JdbcClient jdbc, ObjectProvider<BeforeTimer> work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    void pass(String jobId) {
        jdbc.sql("select e.business_key_, j.duedate_ from act_ru_job j "
                        + "join act_ru_execution e on e.id_ = j.process_instance_id_ where j.id_ = ? and j.type_ = 'timer'")
                .param(jobId).query((row, index) -> new Timer(row.getString("business_key_"), due(row.getTimestamp("duedate_"))))
                .optional()
                .ifPresent(timer -> work.forEach(before -> before.beforeTimer(timer.businessKey(), timer.due())));
    }

    private static Instant due(Timestamp due) {
        return due == null ? Instant.MIN : due.toInstant();
    }
}

package org.tidu.engine.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the engine's tables what its services tell for one task at a time only. */
@Component
class OpenTaskTable {

    private final JdbcClient jdbc;

    OpenTaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By task, in one statement; a task that is not open any more is not among them. */
    Map<String, TaskSurroundings> surroundings(Collection<String> taskIds) {
        Map<String, TaskSurroundings> found = new HashMap<>();
        if (!taskIds.isEmpty()) {
            jdbc.sql("""
                    select t.id_, e.business_key_, l.group_id_ from act_ru_task t
                    join act_ru_execution e on e.id_ = t.proc_inst_id_
                    left join act_ru_identitylink l on l.task_id_ = t.id_ and l.group_id_ is not null
                    where t.id_ in (:tasks) order by l.group_id_""")
                    .param("tasks", taskIds)
                    .query(row -> {
                        add(found, row.getString(1), row.getString(2), row.getString(3));
                    });
        }
        return found;
    }

    /** When the first open task of each process is due, by business key; in one statement. */
    Map<String, Instant> firstDue(Collection<String> businessKeys) {
        Map<String, Instant> found = new HashMap<>();
        if (!businessKeys.isEmpty()) {
            jdbc.sql("""
                    select e.business_key_, min(t.due_date_) from act_ru_execution e
                    join act_ru_task t on t.proc_inst_id_ = e.id_
                    where e.business_key_ in (:keys) and t.due_date_ is not null group by e.business_key_""")
                    .param("keys", businessKeys)
                    .query(row -> {
                        found.put(row.getString(1), row.getTimestamp(2).toInstant());
                    });
        }
        return found;
    }

    private static void add(Map<String, TaskSurroundings> found, String task, String businessKey, String group) {
        List<String> groups = found.computeIfAbsent(task, any -> new TaskSurroundings(businessKey, new ArrayList<>()))
                .groups();
        if (group != null) {
            groups.add(group);
        }
    }
}

package org.tidu.engine.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.EditionId;

/** Single open tasks, read from the engine's own tables by one statement where its services take six. */
@Component
public class TaskAtHandTable {

    private final JdbcClient jdbc;
    private final TaskForms forms;

    TaskAtHandTable(JdbcClient jdbc, TaskForms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    /** The open task, when this group is among its candidates. */
    public Optional<TaskAtHand> ofGroup(String taskId, String group) {
        return jdbc.sql("""
                select t.id_, t.task_def_key_, t.due_date_, t.proc_def_id_, e.business_key_, d.deployment_id_
                from act_ru_task t
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
                where t.id_ = ? and exists (
                    select 1 from act_ru_identitylink l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = ?)""")
                .params(taskId, group).query(this::task).optional();
    }

    /** The open task of a process that stands at this element, if it does. */
    public Optional<String> openAt(String businessKey, String key) {
        return jdbc.sql("""
                select t.id_ from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.id_
                where e.business_key_ = ? and t.task_def_key_ = ? fetch first 1 rows only""")
                .params(businessKey, key).query(String.class).optional();
    }

    /** Is it still to be done? */
    public boolean isOpen(String taskId) {
        return jdbc.sql("select count(*) from act_ru_task where id_ = ?").param(taskId).query(Integer.class).single() > 0;
    }

    private TaskAtHand task(ResultSet row, int index) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        String key = row.getString("task_def_key_");
        return new TaskAtHand(row.getString("id_"), key, row.getString("business_key_"),
                due == null ? null : due.toInstant(), forms.formOf(row.getString("proc_def_id_"), key),
                new EditionId(row.getString("deployment_id_")));
    }
}

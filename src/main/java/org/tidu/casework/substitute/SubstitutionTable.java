package org.tidu.casework.substitute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.time.SqlTime;

/** Tables {@code substitution} and {@code acting_for}. */
@Component
class SubstitutionTable {

    private final JdbcClient jdbc;

    SubstitutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Substitution row) {
        jdbc.sql("insert into substitution (id, principal, substitute, from_day, to_day, named_by, named_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(row.id(), row.principal(), row.substitute(), row.from(), row.to(), row.namedBy(), SqlTime.utc(row.namedAt())).update();
    }

    /** Those that are not over on this day, the first to begin first. */
    List<Substitution> notOver(LocalDate day) {
        return jdbc.sql("select * from substitution where to_day >= ? and ended_at is null order by from_day, named_at, id").param(day)
                .query(SubstitutionTable::row).list();
    }

    Optional<Substitution> find(String id) {
        return jdbc.sql("select * from substitution where id = ?").param(id).query(SubstitutionTable::row).optional();
    }

    /** False when it had been ended already. */
    boolean end(String id, String by, Instant at) {
        return jdbc.sql("update substitution set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .params(by, SqlTime.utc(at), id).update() > 0;
    }

    /** After the task has changed hands, which takes an earlier row away. */
    void acts(String taskId, String substitute, String principal, Instant since) {
        jdbc.sql("insert into acting_for (task_id, principal, substitute, since) values (?, ?, ?, ?)")
                .params(taskId, principal, substitute, SqlTime.utc(since)).update();
    }

    void actsNoLonger(String taskId) {
        jdbc.sql("delete from acting_for where task_id = ?").param(taskId).update();
    }

    /** For whom the substitute works on the task, if for anybody. */
    Optional<String> principalOf(String taskId, String substitute) {
        return jdbc.sql("select principal from acting_for where task_id = ? and substitute = ?").params(taskId, substitute)
                .query(String.class).optional();
    }

    private static Substitution row(ResultSet row, int index) throws SQLException {
        return new Substitution(row.getString("id"), row.getString("principal"), row.getString("substitute"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("named_by"),
                SqlTime.instant(row, "named_at"), SqlTime.instant(row, "ended_at"));
    }
}

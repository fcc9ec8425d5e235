package org.tidu.workbench.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code rule_set}. */
@Repository
class RuleSetTable {

    private final JdbcClient jdbc;

    RuleSetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RuleSetRow> all() {
        return jdbc.sql("select * from rule_set order by kind, id").query(RuleSetTable::row).list();
    }

    Optional<RuleSetRow> find(String id) {
        return jdbc.sql("select * from rule_set where id = ?").param(id).query(RuleSetTable::row).optional();
    }

    void add(RuleSetRow row) {
        jdbc.sql("insert into rule_set (id, jurisdiction, kind, name) values (?, ?, ?, ?)")
                .params(row.id(), row.jurisdiction(), row.kind().name(), row.name()).update();
    }

    private static RuleSetRow row(ResultSet row, int index) throws SQLException {
        return new RuleSetRow(row.getString("id"), row.getString("jurisdiction"), RuleSetKind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}

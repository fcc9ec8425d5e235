package org.tidu.workbench.version;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code rule_set_event}: lines are only added. */
@Repository
class VersionEventTable {

    private static final RowMapper<VersionEvent> ROW = (row, index) -> new VersionEvent(row.getString("rule_set_id"), row.getInt("number"),
            row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("who"),
            VersionEventKind.valueOf(row.getString("kind")), row.getString("detail"));

    private final JdbcClient jdbc;

    VersionEventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VersionEvent event) {
        jdbc.sql("insert into rule_set_event (rule_set_id, number, happened_at, who, kind, detail) values (?, ?, ?, ?, ?, ?)")
                .params(event.ruleSetId(), event.number(), event.happenedAt().atOffset(ZoneOffset.UTC), event.who(), event.kind().name(),
                        event.detail())
                .update();
    }

    /** The oldest first. */
    List<VersionEvent> of(String ruleSetId, int number) {
        return jdbc.sql("select * from rule_set_event where rule_set_id = ? and number = ? order by entry_number")
                .params(ruleSetId, number).query(ROW).list();
    }

    /** Of all versions of a rule set, the newest first. */
    List<VersionEvent> of(String ruleSetId) {
        return jdbc.sql("select * from rule_set_event where rule_set_id = ? order by entry_number desc").param(ruleSetId).query(ROW).list();
    }

    Optional<VersionEvent> latest(String ruleSetId, int number) {
        List<VersionEvent> all = of(ruleSetId, number);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}

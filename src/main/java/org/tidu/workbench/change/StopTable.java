package org.tidu.workbench.change;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code rule_set_stop}: proposals, each answered once by another person. */
@Repository
class StopTable {

    private static final RowMapper<RuleStop> ROW = (row, index) -> new RuleStop(row.getString("id"), row.getString("rule_set_id"),
            row.getInt("number"), row.getString("reason"), row.getString("proposed_by"),
            row.getObject("proposed_at", OffsetDateTime.class).toInstant(), row.getString("answered_by"));

    private final JdbcClient jdbc;

    StopTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RuleStop stop) {
        jdbc.sql("insert into rule_set_stop (id, rule_set_id, number, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?)")
                .params(stop.id(), stop.ruleSetId(), stop.number(), stop.reason(), stop.proposedBy(),
                        stop.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<RuleStop> find(String id) {
        return jdbc.sql("select * from rule_set_stop where id = ?").param(id).query(ROW).optional();
    }

    List<RuleStop> unanswered() {
        return jdbc.sql("select * from rule_set_stop where answered_by is null order by proposed_at, id").query(ROW).list();
    }

    /** @return whether nobody had answered */
    boolean answer(String id, String who, Instant at, boolean stopped, String words) {
        return jdbc.sql("update rule_set_stop set answered_by = ?, answered_at = ?, stopped = ?, words = ? where id = ? and answered_by is null")
                .params(who, at.atOffset(ZoneOffset.UTC), stopped, words, id).update() == 1;
    }
}

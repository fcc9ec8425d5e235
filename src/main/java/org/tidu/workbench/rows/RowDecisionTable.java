package org.tidu.workbench.rows;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.workbench.version.RuleSetVersion;

/** Table {@code rule_row_decision}: lines are only added. */
@Repository
class RowDecisionTable {

    private static final RowMapper<RowDecision> ROW = (row, index) -> new RowDecision(row.getString("rule_set_id"), row.getInt("number"),
            row.getString("path"), RowDecisionKind.valueOf(row.getString("kind")), row.getString("row_name"), row.getString("reason"),
            row.getString("source"), row.getString("file_before"), row.getString("file_after"),
            row.getObject("decided_at", OffsetDateTime.class).toInstant(), row.getString("decided_by"));

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    RowDecisionTable(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In this order, in one go: a draft may accept two thousand rows at once. */
    void add(List<RowDecision> all) {
        batches.batchUpdate("insert into rule_row_decision (rule_set_id, number, path, kind, row_name, reason, source, file_before, file_after, "
                + "decided_at, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", all.stream().map(one -> new Object[] {one.ruleSetId(), one.number(),
                    one.path(), one.kind().name(), one.rowName(), one.reason(), one.source(), one.fileBefore(), one.fileAfter(),
                    one.at().atOffset(ZoneOffset.UTC), one.by()}).toList());
    }

    /** Of all versions of a rule set, the oldest first. */
    List<RowDecision> of(String ruleSetId) {
        return jdbc.sql("select * from rule_row_decision where rule_set_id = ? order by entry_number").param(ruleSetId).query(ROW).list();
    }

    /** The oldest first. */
    List<RowDecision> of(RuleSetVersion version) {
        return jdbc.sql("select * from rule_row_decision where rule_set_id = ? and number = ? order by entry_number")
                .params(version.ruleSetId(), version.number()).query(ROW).list();
    }
}

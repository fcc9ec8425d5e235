package org.tidu.workbench.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.problem.NotFound;

/** Table {@code rule_set_version}. */
@Repository
class VersionTable {

    private static final String KEY = " where rule_set_id = ? and number = ?";
    private static final String ABOUT = " and in_force_from is not distinct from cast(? as date)"
            + " and reason is not distinct from cast(? as varchar(500)) and document is not distinct from cast(? as varchar(200))";

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RuleSetVersion> find(String ruleSetId, int number) {
        return jdbc.sql("select * from rule_set_version" + KEY).params(ruleSetId, number).query(VersionTable::row).optional();
    }

    /** The newest first. */
    List<RuleSetVersion> of(String ruleSetId) {
        return jdbc.sql("select * from rule_set_version where rule_set_id = ? order by number desc").param(ruleSetId)
                .query(VersionTable::row).list();
    }

    /** By rule set, the newest first. */
    List<RuleSetVersion> all() {
        return jdbc.sql("select * from rule_set_version order by rule_set_id, number desc").query(VersionTable::row).list();
    }

    int nextNumber(String ruleSetId) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from rule_set_version where rule_set_id = ?").param(ruleSetId)
                .query(Integer.class).single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else has taken the number */
    void add(RuleSetVersion version) {
        jdbc.sql("""
                insert into rule_set_version (rule_set_id, number, label, base_number, origin, content_hash, in_force_from, in_force_until,
                    state, author, approver, reason, document, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(version.ruleSetId(), version.number(), version.label(), version.baseNumber(), version.origin().name(),
                        version.contentHash(), version.inForceFrom(), version.inForceUntil(), version.state().name(), version.author(),
                        version.approver(), version.reason(), version.document(), version.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was a draft with this hash still */
    boolean rehash(String ruleSetId, int number, String expected, String contentHash) {
        return jdbc.sql("update rule_set_version set content_hash = ?" + KEY + " and state = 'DRAFT' and content_hash = ?")
                .params(contentHash, ruleSetId, number, expected).update() == 1;
    }

    /** @return whether it was a draft still that said what it says here */
    boolean describe(RuleSetVersion seen, LocalDate inForceFrom, String reason, String document) {
        return jdbc.sql("update rule_set_version set in_force_from = ?, reason = ?, document = ?" + KEY + " and state = 'DRAFT'" + ABOUT)
                .params(inForceFrom, reason, document, seen.ruleSetId(), seen.number(), seen.inForceFrom(), seen.reason(), seen.document())
                .update() == 1;
    }

    /** @return whether it was a draft still that held and said what it does here */
    boolean submit(RuleSetVersion seen) {
        return jdbc.sql("update rule_set_version set state = 'IN_REVIEW'" + KEY + " and state = 'DRAFT' and content_hash = ?" + ABOUT)
                .params(seen.ruleSetId(), seen.number(), seen.contentHash(), seen.inForceFrom(), seen.reason(), seen.document())
                .update() == 1;
    }

    /**
     * Others that send a version of this rule set to review wait until the transaction ends.
     *
     * @throws NotFound when there is no such rule set
     */
    void alone(String ruleSetId) {
        jdbc.sql("select id from rule_set where id = ? for update").param(ruleSetId).query(String.class).optional()
                .orElseThrow(() -> new NotFound("没有规则集 " + ruleSetId));
    }

    /** @return whether it stood there */
    boolean move(String ruleSetId, int number, VersionState from, VersionState to) {
        return jdbc.sql("update rule_set_version set state = ?" + KEY + " and state = ?")
                .params(to.name(), ruleSetId, number, from.name()).update() == 1;
    }

    /** @return whether it was under review */
    boolean approve(String ruleSetId, int number, String approver) {
        return jdbc.sql("update rule_set_version set state = 'APPROVED', approver = ?" + KEY + " and state = 'IN_REVIEW'")
                .params(approver, ruleSetId, number).update() == 1;
    }

    /**
     * What was approved, from this day on.
     *
     * @return whether it waited for its day
     */
    boolean bringIntoForce(String ruleSetId, int number, LocalDate from) {
        return jdbc.sql("update rule_set_version set state = 'IN_FORCE', in_force_from = ?" + KEY + " and state = 'APPROVED'")
                .params(from, ruleSetId, number).update() == 1;
    }

    /**
     * What a release brought, from this day on.
     *
     * @return whether it was a draft
     */
    boolean take(String ruleSetId, int number, LocalDate from) {
        return jdbc.sql("update rule_set_version set state = 'IN_FORCE', in_force_from = ?" + KEY + " and state = 'DRAFT' and origin = 'PROGRAM'")
                .params(from, ruleSetId, number).update() == 1;
    }

    /**
     * In force no more from this day on.
     *
     * @return whether it stood there
     */
    boolean end(String ruleSetId, int number, VersionState from, LocalDate until) {
        return jdbc.sql("update rule_set_version set state = 'WITHDRAWN', in_force_until = ?" + KEY + " and state = ?")
                .params(until, ruleSetId, number, from.name()).update() == 1;
    }

    private static RuleSetVersion row(ResultSet row, int index) throws SQLException {
        return new RuleSetVersion(row.getString("rule_set_id"), row.getInt("number"), row.getString("label"),
                row.getObject("base_number", Integer.class), VersionOrigin.valueOf(row.getString("origin")), row.getString("content_hash"),
                row.getObject("in_force_from", LocalDate.class), row.getObject("in_force_until", LocalDate.class),
                VersionState.valueOf(row.getString("state")), row.getString("author"), row.getString("approver"), row.getString("reason"),
                row.getString("document"), row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}

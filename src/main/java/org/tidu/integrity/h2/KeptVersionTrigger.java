package org.tidu.integrity.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.tools.TriggerAdapter;

/** What the PostgreSQL function {@code keep_rule_set_version} does, for H2. The database creates it. */
public class KeptVersionTrigger extends TriggerAdapter {

    private static final String TABLE = "rule_set_version";
    private static final String STATE = "STATE";
    private static final Set<String> OF_A_DRAFT = Set.of("content_hash", "in_force_from", "reason", "document");
    private static final Set<String> END = Set.of("IN_FORCE>WITHDRAWN", "SUPERSEDED>WITHDRAWN");
    private static final String APPROVAL = "IN_REVIEW>APPROVED";
    private static final String SUBMISSION = "DRAFT>IN_REVIEW";
    private static final String ITS_DAY = "APPROVED>IN_FORCE";
    private static final String TAKEN = "DRAFT>IN_FORCE";
    private static final Set<String> OWNERS_WALK = Set.of(SUBMISSION, "DRAFT>WITHDRAWN", "IN_REVIEW>DRAFT", APPROVAL,
            "IN_REVIEW>WITHDRAWN", ITS_DAY, "APPROVED>WITHDRAWN", "IN_FORCE>SUPERSEDED", "IN_FORCE>WITHDRAWN",
            "SUPERSEDED>IN_FORCE", "SUPERSEDED>WITHDRAWN");
    private static final Set<String> PROGRAMS_WALK = Set.of(TAKEN, "DRAFT>WITHDRAWN", "IN_FORCE>SUPERSEDED", "IN_FORCE>WITHDRAWN",
            "SUPERSEDED>IN_FORCE", "SUPERSEDED>WITHDRAWN");

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (after == null) {
            throw Kept.row(TABLE, "none is deleted");
        }
        if (before == null) {
            if (!"DRAFT".equals(after.getString(STATE)) || after.getString("APPROVER") != null) {
                throw Kept.refused("a version of a rule set begins as a draft without approver");
            }
            return;
        }
        String was = before.getString(STATE);
        String is = after.getString(STATE);
        String step = was + ">" + is;
        boolean program = before.getString("ORIGIN").equals("PROGRAM");
        Optional<String> altered = RowChange.forbidden(before, after, (column, filled) -> mayChange(column, was, step, program));
        if (altered.isPresent()) {
            throw Kept.row(TABLE, "column " + altered.get() + " does not change");
        }
        if (!was.equals(is) && !(program ? PROGRAMS_WALK : OWNERS_WALK).contains(step)) {
            throw Kept.refused("a version of a rule set does not go from " + was + " to " + is);
        }
        if (END.contains(step) && after.getDate("IN_FORCE_UNTIL") == null) {
            throw Kept.refused("a version of a rule set that was in force is withdrawn from a day on");
        }
        if (step.equals(ITS_DAY) && after.getDate("IN_FORCE_FROM").before(before.getDate("IN_FORCE_FROM"))) {
            throw Kept.refused("a version of a rule set does not come into force before its day");
        }
        if (step.equals(SUBMISSION) && anotherWaits(connection, after)) {
            throw Kept.refused("one version of a rule set waits at a time");
        }
        if (step.equals(SUBMISSION) && hasConflicts(connection, after)) {
            throw Kept.refused("a version of a rule set with conflicts that are not settled is not submitted");
        }
        if (step.equals(APPROVAL) && workedOn(connection, after, after.getString("APPROVER"))) {
            throw Kept.refused("whoever worked on a version of a rule set does not approve it");
        }
    }

    private static boolean mayChange(String column, String was, String step, boolean program) {
        return switch (column) {
            case "state" -> true;
            case "approver" -> step.equals(APPROVAL);
            case "in_force_until" -> END.contains(step);
            case "in_force_from" -> program ? step.equals(TAKEN) : was.equals("DRAFT") || step.equals(ITS_DAY);
            default -> !program && was.equals("DRAFT") && OF_A_DRAFT.contains(column);
        };
    }

    private static boolean anotherWaits(Connection connection, ResultSet version) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from rule_set_version where rule_set_id = ? and number <> ? "
                + "and state in ('IN_REVIEW', 'APPROVED')")) {
            query.setString(1, version.getString("RULE_SET_ID"));
            query.setInt(2, version.getInt("NUMBER"));
            try (ResultSet waiting = query.executeQuery()) {
                return waiting.next();
            }
        }
    }

    private static boolean hasConflicts(Connection connection, ResultSet version) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from rule_set_conflict where rule_set_id = ? and number = ? "
                + "and settled_as is null")) {
            query.setString(1, version.getString("RULE_SET_ID"));
            query.setInt(2, version.getInt("NUMBER"));
            try (ResultSet open = query.executeQuery()) {
                return open.next();
            }
        }
    }

    private static boolean workedOn(Connection connection, ResultSet version, String who) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from rule_set_event where rule_set_id = ? and number = ? "
                + "and who = ? and kind in ('OPENED', 'SAVED')")) {
            query.setString(1, version.getString("RULE_SET_ID"));
            query.setInt(2, version.getInt("NUMBER"));
            query.setString(3, who);
            try (ResultSet work = query.executeQuery()) {
                return work.next();
            }
        }
    }
}

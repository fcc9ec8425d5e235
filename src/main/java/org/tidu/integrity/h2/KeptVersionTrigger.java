package org.tidu.integrity.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.h2.tools.TriggerAdapter;

/** What the PostgreSQL function {@code keep_rule_set_version} does, for H2. The database creates it. */
public class KeptVersionTrigger extends TriggerAdapter {

    private static final String TABLE = "rule_set_version";
    private static final Set<String> ALWAYS = Set.of("state", "in_force_until");
    private static final Set<String> OF_A_DRAFT = Set.of("content_hash", "in_force_from", "reason", "document");
    private static final Set<String> WALK = Set.of("DRAFT>IN_REVIEW", "DRAFT>WITHDRAWN", "IN_REVIEW>DRAFT", "IN_REVIEW>APPROVED",
            "IN_REVIEW>WITHDRAWN", "APPROVED>IN_FORCE", "APPROVED>WITHDRAWN", "IN_FORCE>SUPERSEDED", "IN_FORCE>WITHDRAWN",
            "SUPERSEDED>IN_FORCE", "SUPERSEDED>WITHDRAWN");

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (after == null) {
            throw Kept.row(TABLE, "none is deleted");
        }
        String was = before.getString("STATE");
        String is = after.getString("STATE");
        Optional<String> altered = RowChange.forbidden(before, after, (column, filled) -> ALWAYS.contains(column)
                || was.equals("DRAFT") && OF_A_DRAFT.contains(column) || column.equals("approver") && !filled);
        if (altered.isPresent()) {
            throw Kept.row(TABLE, "column " + altered.get() + " does not change");
        }
        boolean taken = before.getString("ORIGIN").equals("PROGRAM") && was.equals("DRAFT") && is.equals("IN_FORCE");
        if (!was.equals(is) && !taken && !WALK.contains(was + ">" + is)) {
            throw Kept.refused("a version of a rule set does not go from " + was + " to " + is);
        }
        String approver = after.getString("APPROVER");
        if (!Objects.equals(before.getString("APPROVER"), approver) && workedOn(connection, after, approver)) {
            throw Kept.refused("whoever worked on a version of a rule set does not approve it");
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

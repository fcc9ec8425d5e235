package org.tidu.integrity.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.tools.TriggerAdapter;

/** What the PostgreSQL function {@code keep_rule_set_file} does, for H2. The database creates it. */
public class KeptVersionFileTrigger extends TriggerAdapter {

    private static final String TABLE = "rule_set_file";

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (before != null && !mayChange(connection, before)) {
            Optional<String> altered = after == null ? Optional.empty() : RowChange.forbidden(before, after, (column, filled) -> false);
            throw Kept.row(TABLE, after == null ? "none is deleted" : "column " + altered.orElse("") + " does not change");
        }
        if (after != null && !mayCome(connection, after)) {
            throw Kept.row(TABLE, "none is added");
        }
    }

    /** Of an owner's draft alone. */
    private static boolean mayChange(Connection connection, ResultSet file) throws SQLException {
        return isTrue(connection, file, "state = 'DRAFT' and origin = 'OWNER'");
    }

    /** Of what a release brought: before anything is written down of it. */
    private static boolean mayCome(Connection connection, ResultSet file) throws SQLException {
        return isTrue(connection, file, "state = 'DRAFT' and (origin = 'OWNER' or not exists (select 1 from rule_set_event e "
                + "where e.rule_set_id = v.rule_set_id and e.number = v.number))");
    }

    /** The version is locked, so that it does not leave the draft between the question and the commit. */
    private static void lock(Connection connection, ResultSet file) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select number from rule_set_version where rule_set_id = ? and number = ? for update")) {
            query.setString(1, file.getString("RULE_SET_ID"));
            query.setInt(2, file.getInt("NUMBER"));
            query.executeQuery().close();
        }
    }

    /** What has no version yet is refused by the reference. */
    private static boolean isTrue(Connection connection, ResultSet file, String condition) throws SQLException {
        lock(connection, file);
        try (PreparedStatement query = connection.prepareStatement(
                "select " + condition + " from rule_set_version v where rule_set_id = ? and number = ?")) {
            query.setString(1, file.getString("RULE_SET_ID"));
            query.setInt(2, file.getInt("NUMBER"));
            try (ResultSet version = query.executeQuery()) {
                return !version.next() || version.getBoolean(1);
            }
        }
    }
}

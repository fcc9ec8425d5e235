package org.tidu.recommendation.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.h2.tools.TriggerAdapter;

/** What the PostgreSQL function {@code refuse_change_of_locked_list} does, for H2. The database creates it. */
public class LockedListTrigger extends TriggerAdapter {

    private static final String INTEGRITY_VIOLATION = "23000";

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        String column = "RECOMMENDATION_LIST".equalsIgnoreCase(tableName) ? "id" : "list_id";
        String list = (before == null ? after : before).getString(column);
        if (isLocked(connection, list)) {
            throw new SQLIntegrityConstraintViolationException(
                    "the recommendation list " + list + " is locked", INTEGRITY_VIOLATION);
        }
    }

    private static boolean isLocked(Connection connection, String list) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select 1 from recommendation_list where id = ? and status = 'LOCKED'")) {
            query.setString(1, list);
            try (ResultSet locked = query.executeQuery()) {
                return locked.next();
            }
        }
    }
}

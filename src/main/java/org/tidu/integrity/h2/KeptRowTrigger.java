package org.tidu.integrity.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.tools.TriggerAdapter;

/** What the PostgreSQL function {@code keep_row} does, for H2. The database creates it. */
public class KeptRowTrigger extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        String table = tableName.toLowerCase(Locale.ROOT);
        if (after == null) {
            throw Kept.row(table, "none is deleted");
        }
        Optional<String> altered = RowChange.forbidden(before, after, KeptColumns.of(table)::mayChange);
        if (altered.isPresent()) {
            throw Kept.row(table, "column " + altered.get() + " does not change");
        }
    }
}

package org.tidu.integrity.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Objects;
import org.h2.tools.TriggerAdapter;

/** What the PostgreSQL function {@code keep_row} does, for H2. The database creates it. */
public class KeptRowTrigger extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        String table = tableName.toLowerCase(Locale.ROOT);
        if (after == null) {
            throw Kept.row(table, "none is deleted");
        }
        KeptColumns columns = KeptColumns.of(table);
        ResultSetMetaData row = before.getMetaData();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            String column = row.getColumnName(i).toLowerCase(Locale.ROOT);
            Object was = value(before, i);
            if (!columns.mayChange(column, was != null) && !Objects.deepEquals(was, value(after, i))) {
                throw Kept.row(table, "column " + column + " does not change");
            }
        }
    }

    /** Large texts and bytes by what they hold, not by where they lie. */
    private static Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> row.getBytes(column);
            default -> row.getString(column);
        };
    }
}

package org.tidu.integrity.h2;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A row before and after it was changed. */
final class RowChange {

    private RowChange() {}

    /** @param mayChange name of a column, and whether it was filled: whether it may be another one now */
    static Optional<String> forbidden(ResultSet before, ResultSet after, BiPredicate<String, Boolean> mayChange) throws SQLException {
        ResultSetMetaData row = before.getMetaData();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            String column = row.getColumnName(i).toLowerCase(Locale.ROOT);
            Object was = value(before, i);
            if (!mayChange.test(column, was != null) && !Objects.deepEquals(was, value(after, i))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Large texts and bytes by what they hold, not by where they lie. */
    private static Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> row.getBytes(column);
            default -> row.getString(column);
        };
    }
}

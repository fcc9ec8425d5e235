package org.tidu.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.lang.Nullable;

/** Instants to and from columns {@code timestamp with time zone}, in the one form that both databases take. */
public final class SqlTime {

    private SqlTime() {}

    /** As a parameter; null stays null. */
    @Nullable
    public static OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** From a column; null when it is empty. */
    @Nullable
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}

package org.tidu.casefile.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tidu.page.Cursor;
import org.tidu.time.SqlTime;

/** In what order lists of cases are read; each is a walk along an index of every county. */
public enum CaseOrder {
    /** Newest change first. */
    UPDATED(true, true),
    /** What has not moved for longest first. */
    OLDEST(true, false),
    /** By number, and so by year, tier and county. */
    NUMBER(false, false),
    NUMBER_LAST(false, true);

    private final boolean byChange;
    private final boolean descending;

    CaseOrder(boolean byChange, boolean descending) {
        this.byChange = byChange;
        this.descending = descending;
    }

    String sql(boolean backwards) {
        String direction = descending == backwards ? "" : " desc";
        return byChange ? " order by updated_at" + direction + ", number" + direction : " order by number" + direction;
    }

    /** The condition of the rows that follow a cursor, or come before it. */
    String beyond(Cursor from) {
        if (from.isStart()) {
            return "";
        }
        String than = descending == from.backwards() ? " > " : " < ";
        return byChange ? " and (c.updated_at, c.number)" + than + "(:updatedAt, :number)" : " and c.number" + than + ":number";
    }

    List<String> keys(CaseRow row) {
        return List.of(row.updatedAt().toString(), row.number().value());
    }

    /** What {@link #beyond} names. */
    Map<String, Object> place(Cursor from) {
        if (from.isStart()) {
            return Map.of();
        }
        if (!byChange) {
            return Map.of("number", from.keys().get(1));
        }
        try {
            OffsetDateTime updatedAt = SqlTime.utc(Instant.parse(from.keys().get(0)));
            if (updatedAt.getYear() < 1 || updatedAt.getYear() > 9999) {
                throw Cursor.bad();
            }
            return Map.of("updatedAt", updatedAt, "number", from.keys().get(1));
        } catch (DateTimeException notOurs) {
            throw Cursor.bad();
        }
    }
}

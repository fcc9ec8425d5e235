package org.tidu.integrity;

import java.util.Optional;
import org.springframework.lang.Nullable;

/** What was found in one table. */
public final class Findings {

    private final String table;
    private long rows;
    private long altered;
    private Alteration first;

    Findings(String table) {
        this.table = table;
    }

    /** @param difference what is not as it was written, in Chinese; null when everything is */
    public void row(String key, @Nullable String difference) {
        rows++;
        if (difference != null) {
            altered++;
            first = first == null ? new Alteration(table, key, difference) : first;
        }
    }

    TableCount count() {
        return new TableCount(table, rows, altered);
    }

    Optional<Alteration> first() {
        return Optional.ofNullable(first);
    }
}

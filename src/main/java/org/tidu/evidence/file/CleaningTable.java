package org.tidu.evidence.file;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.time.SqlTime;

/** What may go, and what has to stay, by the rows. */
@Component
public class CleaningTable {

    /** How many rows or keys are looked at in one statement. */
    public static final int AT_ONCE = 500;
    private static final String NOT_FILED = "not exists (select 1 from evidence_filing g where g.evidence_id = f.id)";

    private final JdbcClient jdbc;

    CleaningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of uploads that were announced before, and are not finished. */
    public List<String> stopped(Instant before) {
        return jdbc.sql("select id from evidence_file where state = 'UPLOADING' and removed_at is null and created_at < ? "
                + "order by created_at fetch first " + AT_ONCE + " rows only").param(SqlTime.utc(before)).query(String.class).list();
    }

    /** Ids of files of cases that ended before without ever having handed them in: withdrawn, or not in time. */
    public List<String> neverHandedIn(Instant before) {
        return jdbc.sql("select f.id from evidence_file f join declaration_case c on c.number = f.declaration_number "
                + "where f.removed_at is null and c.stage = 'CLOSED' and c.updated_at < ? and " + NOT_FILED
                + " order by f.id fetch first " + AT_ONCE + " rows only").param(SqlTime.utc(before)).query(String.class).list();
    }

    /** Files that were removed before, or refused, let go of their content, unless they were handed in. */
    public void letGo(Instant before) {
        jdbc.sql("update evidence_file f set sha256 = null where f.sha256 is not null and (f.removed_at < ? "
                + "or f.state in ('REFUSED', 'INFECTED')) and " + NOT_FILED).param(SqlTime.utc(before)).update();
    }

    /** Hashes of content that nothing refers to. */
    public List<String> nobodys() {
        return jdbc.sql("select b.sha256 from evidence_blob b where not exists (select 1 from evidence_file f where f.sha256 = b.sha256) "
                + "and not exists (select 1 from evidence_filing g where g.sha256 = b.sha256) fetch first " + AT_ONCE + " rows only")
                .query(String.class).list();
    }

    /** Those of these keys of the store, at most {@value #AT_ONCE}, that no row has. */
    public List<String> unknown(List<String> storageKeys) {
        if (storageKeys.isEmpty()) {
            return List.of();
        }
        Set<String> known = Set.copyOf(jdbc.sql("select storage_key from evidence_blob where storage_key in (:keys)").param("keys", storageKeys)
                .query(String.class).list());
        return storageKeys.stream().filter(key -> !known.contains(key)).toList();
    }
}

package org.tidu.roster;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code roster_import}: which file changed a list, and who brought it. */
@Component
class RosterImports {

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    RosterImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RosterKind kind, String fileName, byte[] file, RosterImport.Counts counts, String by, Instant at) {
        jdbc.sql("""
                insert into roster_import (id, kind, file_name, sha256, row_count, added, updated, imported_by, imported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID().toString(), kind.name(), tidy(fileName), DigestUtils.sha256Hex(file), counts.rows(),
                        counts.added(), counts.updated(), by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<ImportedFile> of(RosterKind kind) {
        return jdbc.sql("select * from roster_import where kind = ? order by imported_at desc, id "
                        + "fetch first " + SHOWN + " rows only")
                .param(kind.name())
                .query((row, index) -> new ImportedFile(row.getString("file_name"), row.getString("sha256"),
                        row.getInt("row_count"), row.getInt("added"), row.getInt("updated"),
                        row.getString("imported_by"), row.getObject("imported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Some browsers send the path on the sender's disk; only its last part is anybody's business. */
    private static String tidy(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return null;
        }
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}

package org.tidu.evidence.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.time.SqlTime;

/** Table {@code evidence_blob}. A foreign key keeps what a file, or what was handed in, refers to. */
@Component
public class BlobTable {

    private final JdbcClient jdbc;

    BlobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Blob> find(String sha256) {
        return jdbc.sql("select * from evidence_blob where sha256 = ?").param(sha256)
                .query((row, index) -> new Blob(row.getString("sha256"), row.getString("storage_key"), row.getLong("size_bytes"),
                        row.getString("media_type"), row.getObject("stored_at") != null)).optional();
    }

    /** Nothing happens when the same content is known. */
    public void know(String sha256, long size, String mediaType) {
        if (find(sha256).isEmpty()) {
            jdbc.sql("insert into evidence_blob (sha256, storage_key, size_bytes, media_type) values (?, ?, ?, ?)")
                    .params(sha256, UUID.randomUUID().toString(), size, mediaType).update();
        }
    }

    /** A foreign key refuses it while anything refers to it. */
    public void forget(String sha256) {
        jdbc.sql("delete from evidence_blob where sha256 = ?").param(sha256).update();
    }

    public void stored(String sha256, Instant at) {
        jdbc.sql("update evidence_blob set stored_at = ? where sha256 = ? and stored_at is null").params(SqlTime.utc(at), sha256).update();
    }
}

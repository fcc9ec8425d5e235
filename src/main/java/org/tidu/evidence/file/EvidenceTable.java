package org.tidu.evidence.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Table {@code evidence_file}. What was removed stays a row, and is found by nobody here. */
@Component
public class EvidenceTable {

    private static final String ALL = "select * from evidence_file where removed_at is null and ";

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(EvidenceFile file) {
        jdbc.sql("insert into evidence_file (id, declaration_number, uscc, category, instance, name, note, unaudited, size_bytes, state, "
                        + "replaces, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.id(), file.declarationNumber().value(), file.uscc().value(), file.category(), file.instance(), file.name(), file.note(),
                        file.unaudited(), file.size(), file.state().name(), file.replaces(), SqlTime.utc(file.createdAt()), file.createdBy())
                .update();
    }

    public Optional<EvidenceFile> find(String id) {
        return jdbc.sql(ALL + "id = ?").param(id).query(EvidenceTable::file).optional();
    }

    /** Also one that was removed, as long as it was handed in. */
    public Optional<EvidenceFile> findHandedIn(String id) {
        return jdbc.sql("select * from evidence_file f where id = ? and exists (select 1 from evidence_filing g where g.evidence_id = f.id)")
                .param(id).query(EvidenceTable::file).optional();
    }

    /** In the order in which they came. */
    public List<EvidenceFile> of(DeclarationNumber declarationNumber) {
        return jdbc.sql(ALL + "declaration_number = ? order by created_at, name, id").param(declarationNumber.value()).query(EvidenceTable::file).list();
    }

    /** Those in this state, the oldest first; as many as asked for, behind the first so many. */
    public List<EvidenceFile> in(EvidenceState state, int from, int most) {
        // what was handed in is put away even when it was removed from the next list since
        return jdbc.sql("select * from evidence_file f where (removed_at is null or exists (select 1 from evidence_filing g where g.evidence_id = f.id)) "
                        + "and state = ? order by created_at, id offset " + from + " rows fetch next " + most + " rows only").param(state.name())
                .query(EvidenceTable::file).list();
    }

    /** What an enterprise has here and is sending, in bytes, all cases together. */
    public long bytesOf(CreditCode uscc) {
        return jdbc.sql("select coalesce(sum(size_bytes), 0) from evidence_file where uscc = ? and removed_at is null "
                + "and state in ('UPLOADING', 'SCANNING', 'READY')").param(uscc.value()).query(Long.class).single();
    }

    /** The same, with what was removed and still takes its room. */
    public long bytesHeldFor(CreditCode uscc) {
        return jdbc.sql("select coalesce(sum(size_bytes), 0) from evidence_file where uscc = ? and (removed_at is null "
                + "and state in ('UPLOADING', 'SCANNING', 'READY') or removed_at is not null and sha256 is not null)").param(uscc.value()).query(Long.class).single();
    }

    public int unfinishedOf(CreditCode uscc) {
        return jdbc.sql("select count(*) from evidence_file where uscc = ? and removed_at is null and state = 'UPLOADING'")
                .param(uscc.value()).query(Integer.class).single();
    }

    /** All uploads under way together, in bytes as announced. */
    public long announcedBytes() {
        return jdbc.sql("select coalesce(sum(size_bytes), 0) from evidence_file where removed_at is null and state = 'UPLOADING'")
                .query(Long.class).single();
    }

    /** @return whether it was still being uploaded */
    public boolean received(String id, String sha256, String mediaType, Instant at) {
        return jdbc.sql("update evidence_file set state = 'SCANNING', sha256 = ?, media_type = ?, received_at = ? "
                        + "where id = ? and state = 'UPLOADING' and removed_at is null")
                .params(sha256, mediaType, SqlTime.utc(at), id).update() > 0;
    }

    public void refused(String id, EvidenceState state, String why) {
        jdbc.sql("update evidence_file set state = ?, refusal = ? where id = ? and state in ('UPLOADING', 'SCANNING')")
                .params(state.name(), why, id).update();
    }

    /** @return whether it was being checked */
    public boolean ready(String id) {
        return jdbc.sql("update evidence_file set state = 'READY' where id = ? and state = 'SCANNING'").param(id).update() > 0;
    }

    public void describe(String id, @Nullable String instance, @Nullable String note, boolean unaudited) {
        jdbc.sql("update evidence_file set instance = ?, note = ?, unaudited = ? where id = ? and removed_at is null")
                .params(instance, note, unaudited, id).update();
    }

    /** @return whether there was one to remove */
    public boolean remove(String id, Instant at, String by) {
        return jdbc.sql("update evidence_file set removed_at = ?, removed_by = ? where id = ? and removed_at is null")
                .params(SqlTime.utc(at), by, id).update() > 0;
    }

    private static EvidenceFile file(ResultSet row, int index) throws SQLException {
        return new EvidenceFile(row.getString("id"), new DeclarationNumber(row.getString("declaration_number")), new CreditCode(row.getString("uscc")), row.getString("category"),
                row.getString("instance"), row.getString("name"), row.getString("note"), row.getBoolean("unaudited"),
                row.getLong("size_bytes"), EvidenceState.valueOf(row.getString("state")), row.getString("refusal"),
                row.getString("media_type"), row.getString("sha256"), row.getString("replaces"), SqlTime.instant(row, "created_at"),
                row.getString("created_by"), SqlTime.instant(row, "received_at"));
    }
}

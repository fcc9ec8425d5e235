package org.tidu.evidence.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Table {@code evidence_filing}: what was handed in with which revision. */
@Component
public class FilingTable {

    private static final String FILES = """
            select f.id, g.declaration_number, f.uscc, g.category, g.instance, g.name, g.note, g.unaudited, b.size_bytes, f.state, f.refusal,
                b.media_type, g.sha256, f.replaces, f.created_at, f.created_by, f.received_at
            from evidence_filing g join evidence_file f on f.id = g.evidence_id join evidence_blob b on b.sha256 = g.sha256
            where g.declaration_number = ? and\s""";

    /** The revision that was handed in last of those with which evidence was frozen; the application's always was. */
    private static final String LAST_REVISION = "(g.form_id, g.revision) in (select d.form_id, d.revision from declaration_document d "
            + "where d.declaration_number = ? %sand (d.form_id = '" + Documents.APPLICATION + "' or exists (select 1 from evidence_filing e "
            + "where e.declaration_number = d.declaration_number and e.form_id = d.form_id and e.revision = d.revision)) "
            + "order by d.received_at desc, d.form_id fetch first 1 rows only)";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    FilingTable(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Freezes what the case has: everything that has come whole. */
    public void freeze(DeclarationNumber declarationNumber, String formId, int revision) {
        jdbc.sql("insert into evidence_filing (declaration_number, form_id, revision, evidence_id, category, instance, name, note, unaudited, "
                        + "sha256) select declaration_number, ?, cast(? as int), id, category, instance, name, note, unaudited, sha256 "
                        + "from evidence_file where declaration_number = ? and removed_at is null and state in ('SCANNING', 'READY')")
                .params(formId, revision, declarationNumber.value()).update();
    }

    /** Freezes just these files of one case. */
    public void freeze(String formId, int revision, List<EvidenceFile> files) {
        batches.batchUpdate("insert into evidence_filing (declaration_number, form_id, revision, evidence_id, category, instance, name, note, unaudited, "
                + "sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", files.stream().map(file -> new Object[] {file.declarationNumber().value(), formId, revision,
                    file.id(), file.category(), file.instance(), file.name(), file.note(), file.unaudited(), file.sha256()}).toList());
    }

    /** What was handed in last, in the order in which it came. */
    public List<EvidenceFile> latest(DeclarationNumber declarationNumber) {
        return jdbc.sql(FILES + LAST_REVISION.formatted("") + " order by f.created_at, f.name, f.id")
                .params(declarationNumber.value(), declarationNumber.value()).query(FilingTable::file).list();
    }

    /** What had been handed in last before an instant, in the order in which it came. */
    public List<EvidenceFile> before(DeclarationNumber declarationNumber, Instant end) {
        return jdbc.sql(FILES + LAST_REVISION.formatted("and d.received_at < ? ") + " order by f.created_at, f.name, f.id")
                .params(declarationNumber.value(), declarationNumber.value(), SqlTime.utc(end)).query(FilingTable::file).list();
    }

    /** What was handed in with this revision, in the order in which it came. */
    public List<EvidenceFile> with(DeclarationNumber declarationNumber, String formId, int revision) {
        return jdbc.sql(FILES + "g.form_id = ? and g.revision = ? order by f.created_at, f.name, f.id")
                .params(declarationNumber.value(), formId, revision).query(FilingTable::file).list();
    }

    /** A file that was handed in with any revision, as it was the last time. */
    public Optional<EvidenceFile> find(DeclarationNumber declarationNumber, String evidenceId) {
        return jdbc.sql(FILES + "g.evidence_id = ? order by (select d.received_at from declaration_document d where d.declaration_number = "
                        + "g.declaration_number and d.form_id = g.form_id and d.revision = g.revision) desc fetch first 1 rows only")
                .params(declarationNumber.value(), evidenceId).query(FilingTable::file).optional();
    }

    /** Whether a file was ever handed in. */
    public boolean holds(String evidenceId) {
        return jdbc.sql("select count(*) from evidence_filing where evidence_id = ?").param(evidenceId).query(Integer.class).single() > 0;
    }

    private static EvidenceFile file(ResultSet row, int index) throws SQLException {
        return new EvidenceFile(row.getString("id"), new DeclarationNumber(row.getString("declaration_number")), new CreditCode(row.getString("uscc")), row.getString("category"),
                row.getString("instance"), row.getString("name"), row.getString("note"), row.getBoolean("unaudited"),
                row.getLong("size_bytes"), EvidenceState.valueOf(row.getString("state")), row.getString("refusal"),
                row.getString("media_type"), row.getString("sha256"), row.getString("replaces"), SqlTime.instant(row, "created_at"),
                row.getString("created_by"), SqlTime.instant(row, "received_at"));
    }
}

package org.tidu.officialtext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.time.SqlTime;

/** Tables {@code official_text_change} and {@code official_text}: lines are only added, the last change of a set holds. */
@Repository
class TextTable {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    TextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TextChange> latest(TextSet set) {
        return changes(set, 1).stream().findFirst();
    }

    /** The newest first, fifty at most. */
    List<TextChange> history(TextSet set) {
        return changes(set, SHOWN);
    }

    /** Of one change. */
    Map<TextKey, String> texts(TextChange change) {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        jdbc.sql("select code, part, body from official_text where jurisdiction = ? and kind = ? and version = ? order by code, part")
                .params(change.jurisdiction(), change.kind().name(), change.version())
                .query(row -> {
                    texts.put(new TextKey(row.getString("code"), row.getString("part")), row.getString("body"));
                });
        return texts;
    }

    int count(TextChange change) {
        return jdbc.sql("select count(*) from official_text where jurisdiction = ? and kind = ? and version = ?")
                .params(change.jurisdiction(), change.kind().name(), change.version()).query(Integer.class).single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else has added this version */
    void add(TextChange change, Map<TextKey, String> texts) {
        jdbc.sql("""
                insert into official_text_change (jurisdiction, kind, version, source, file_name, file_sha256, reason, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(change.jurisdiction(), change.kind().name(), change.version(), change.source(), change.fileName(),
                        change.fileSha256(), change.reason(), change.changedAt().atOffset(ZoneOffset.UTC), change.changedBy())
                .update();
        texts.forEach((key, text) -> jdbc.sql(
                        "insert into official_text (jurisdiction, kind, version, code, part, body) values (?, ?, ?, ?, ?, ?)")
                .params(change.jurisdiction(), change.kind().name(), change.version(), key.code(), key.part(), text).update());
    }

    private List<TextChange> changes(TextSet set, int most) {
        return jdbc.sql("select * from official_text_change where jurisdiction = ? and kind = ? order by version desc "
                        + "fetch first " + most + " rows only")
                .params(set.jurisdiction(), set.kind().name()).query(TextTable::change).list();
    }

    private static TextChange change(ResultSet row, int index) throws SQLException {
        return new TextChange(row.getString("jurisdiction"), TextKind.valueOf(row.getString("kind")), row.getInt("version"),
                row.getString("source"), row.getString("file_name"), row.getString("file_sha256"), row.getString("reason"),
                SqlTime.instant(row, "changed_at"), row.getString("changed_by"));
    }
}

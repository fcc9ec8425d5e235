package org.tidu.workbench.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.workbench.version.RuleSetVersion;

/** Tables {@code rule_change_report} and {@code rule_change_confirmation}: lines are only added. */
@Repository
class ReportTable {

    private static final TypeReference<List<ReportItem>> ITEMS = new TypeReference<>() {};
    private static final String OF = " where rule_set_id = ? and number = ? and content_hash = ?";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReportTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ChangeReport report) {
        try {
            jdbc.sql("insert into rule_change_report (id, rule_set_id, number, kind, content_hash, items, made_at, made_by, beside) "
                            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(report.id(), report.ruleSetId(), report.number(), report.kind().name(), report.contentHash(),
                            json.writeValueAsString(report.items()), report.madeAt().atOffset(ZoneOffset.UTC), report.madeBy(), report.beside())
                    .update();
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The last of this kind for exactly the bytes the version has now. */
    Optional<ChangeReport> latest(RuleSetVersion version, ReportKind kind) {
        return jdbc.sql("select * from rule_change_report" + OF + " and kind = ? order by made_at desc, id fetch first 1 rows only")
                .params(version.ruleSetId(), version.number(), version.contentHash(), kind.name()).query(this::report).optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is confirmed already */
    void confirm(RuleSetVersion version, String item, String words, String who, OffsetDateTime at) {
        jdbc.sql("insert into rule_change_confirmation (rule_set_id, number, content_hash, item, confirmed_at, confirmed_by, words) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(version.ruleSetId(), version.number(), version.contentHash(), item, at, who, words).update();
    }

    List<ItemConfirmation> confirmations(RuleSetVersion version) {
        return jdbc.sql("select * from rule_change_confirmation" + OF)
                .params(version.ruleSetId(), version.number(), version.contentHash())
                .query((row, index) -> new ItemConfirmation(row.getString("item"), row.getString("confirmed_by"), row.getString("words"),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant())).list();
    }

    private ChangeReport report(ResultSet row, int index) throws SQLException {
        try {
            return new ChangeReport(row.getString("id"), row.getString("rule_set_id"), row.getInt("number"),
                    ReportKind.valueOf(row.getString("kind")), row.getString("content_hash"), json.readValue(row.getString("items"), ITEMS),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("made_by"), row.getString("beside"));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

package org.tidu.workbench.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code rule_set_conflict}: written with its draft, settled once. */
@Repository
class ConflictTable {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_VALUE = 4000;

    private final JdbcClient jdbc;

    ConflictTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RuleSetVersion draft, int item, MergeConflict conflict, String ownLabel, String otherLabel, ConflictWords.Said said) {
        jdbc.sql("""
                insert into rule_set_conflict (rule_set_id, number, item, kind, path, cell, own_label, other_label, table_title, row_title, column_title,
                    base_value, own_value, other_value)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(draft.ruleSetId(), draft.number(), item, conflict.kind().name(), conflict.path(), conflict.cell(), ownLabel, otherLabel,
                        shortened(said.table(), LONGEST_TITLE), shortened(said.row(), LONGEST_TITLE), shortened(said.column(), LONGEST_TITLE),
                        shortened(said.base(), LONGEST_VALUE), shortened(said.own(), LONGEST_VALUE), shortened(said.other(), LONGEST_VALUE))
                .update();
    }

    /** In their order. */
    List<RuleConflict> of(String ruleSetId, int number) {
        return jdbc.sql("select * from rule_set_conflict where rule_set_id = ? and number = ? order by item").params(ruleSetId, number)
                .query(ConflictTable::row).list();
    }

    /** @return whether nobody had settled it */
    boolean settle(RuleConflict conflict, Settlement as, String who, Instant at) {
        return jdbc.sql("update rule_set_conflict set settled_as = ?, settled_by = ?, settled_at = ? "
                        + "where rule_set_id = ? and number = ? and item = ? and settled_as is null")
                .params(as.name(), who, at.atOffset(ZoneOffset.UTC), conflict.ruleSetId(), conflict.number(), conflict.item()).update() == 1;
    }

    /** Drafts that a release was merged into and that have something to settle. */
    List<RuleSetVersion> waiting(VersionTable versions, String author) {
        return jdbc.sql("select distinct v.rule_set_id, v.number from rule_set_version v join rule_set_conflict c "
                        + "on c.rule_set_id = v.rule_set_id and c.number = v.number "
                        + "where v.state = 'DRAFT' and v.author = ? and c.settled_as is null order by 1, 2").param(author)
                .query((row, index) -> versions.find(row.getString(1), row.getInt(2)).orElseThrow()).list();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static RuleConflict row(ResultSet row, int index) throws SQLException {
        String as = row.getString("settled_as");
        OffsetDateTime at = row.getObject("settled_at", OffsetDateTime.class);
        return new RuleConflict(row.getString("rule_set_id"), row.getInt("number"), row.getInt("item"), ConflictKind.valueOf(row.getString("kind")),
                row.getString("path"), row.getString("cell"), row.getString("own_label"), row.getString("other_label"), new ConflictWords.Said(row.getString("table_title"),
                row.getString("row_title"), row.getString("column_title"), row.getString("base_value"), row.getString("own_value"),
                row.getString("other_value")), as == null ? null : Settlement.valueOf(as), row.getString("settled_by"),
                at == null ? null : at.toInstant());
    }
}

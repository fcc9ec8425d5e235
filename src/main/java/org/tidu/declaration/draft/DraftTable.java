package org.tidu.declaration.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.CreditCode;
import org.tidu.time.SqlTime;

/** {@code form_draft}, the draft of a form with all that belongs to no part, and {@code form_draft_section}, its parts. The part of no name is the former. */
@Component
class DraftTable {

    private static final String EMPTY = "{}";
    private static final String OF_DRAFT = "where uscc = ? and context = ?";

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored, without the texts. */
    List<StoredSection> sections(CreditCode uscc, String context) {
        return jdbc.sql("select '' as section, version, saved_at, saved_by, char_length(content) as length from form_draft "
                        + OF_DRAFT + " and version > 0 union all "
                        + "select section, version, saved_at, saved_by, char_length(content) as length from form_draft_section " + OF_DRAFT)
                .params(uscc.value(), context, uscc.value(), context).query(DraftTable::section).list();
    }

    private static StoredSection section(ResultSet row, int index) throws SQLException {
        return new StoredSection(row.getString("section"), row.getInt("version"), SqlTime.instant(row, "saved_at"), row.getString("saved_by"),
                row.getInt("length"));
    }

    /** The texts by part, that of no name first; empty while nothing was saved. */
    Map<String, String> contents(CreditCode uscc, String context) {
        Map<String, String> contents = new LinkedHashMap<>();
        jdbc.sql("select '' as section, content from form_draft " + OF_DRAFT + " union all select section, content from form_draft_section "
                        + OF_DRAFT + " order by section").params(uscc.value(), context, uscc.value(), context)
                .query((RowCallbackHandler) row -> contents.put(row.getString("section"), row.getString("content")));
        return contents;
    }

    Optional<String> content(CreditCode uscc, String context, String section) {
        return section.isEmpty()
                ? jdbc.sql("select content from form_draft " + OF_DRAFT).params(uscc.value(), context).query(String.class).optional()
                : jdbc.sql("select content from form_draft_section " + OF_DRAFT + " and section = ?").params(uscc.value(), context, section)
                        .query(String.class).optional();
    }

    /** Whoever saves or hands in the same draft waits until this transaction ends; nobody does while nothing was saved. */
    void alone(CreditCode uscc, String context) {
        jdbc.sql("select context from form_draft " + OF_DRAFT + " for update").params(uscc.value(), context).query(String.class).list();
    }

    /** Makes the row that all of a draft hangs on, of no version; nothing where it is there. */
    void begin(CreditCode uscc, String context, Instant now, String by) {
        if (content(uscc, context, "").isEmpty()) {
            jdbc.sql("insert into form_draft (uscc, context, content, version, saved_at, saved_by) values (?, ?, ?, 0, ?, ?)")
                    .params(uscc.value(), context, EMPTY, SqlTime.utc(now), by).update();
        }
    }

    /** True when this version was the one that is stored, and the next is now. */
    boolean replaced(CreditCode uscc, String context, String section, int version, String json, Instant now, String by) {
        String table = section.isEmpty() ? "form_draft " : "form_draft_section ";
        JdbcClient.StatementSpec update = jdbc.sql("update " + table + "set content = ?, version = version + 1, saved_at = ?, saved_by = ? "
                + OF_DRAFT + " and version = ?" + (section.isEmpty() ? "" : " and section = ?"))
                .params(json, SqlTime.utc(now), by, uscc.value(), context, version);
        return (section.isEmpty() ? update : update.param(section)).update() == 1;
    }

    void add(CreditCode uscc, String context, String section, int version, String json, Instant now, String by) {
        jdbc.sql("insert into form_draft_section (uscc, context, section, version, content, saved_at, saved_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(uscc.value(), context, section, version, json, SqlTime.utc(now), by).update();
    }

    /** The whole draft anew, with a version above all its parts had. */
    void replaceAll(CreditCode uscc, String context, String json, Instant now, String by) {
        int version = sections(uscc, context).stream().mapToInt(StoredSection::version).max().orElse(0) + 1;
        jdbc.sql("delete from form_draft_section " + OF_DRAFT).params(uscc.value(), context).update();
        int changed = jdbc.sql("update form_draft set content = ?, version = ?, saved_at = ?, saved_by = ? " + OF_DRAFT)
                .params(json, version, SqlTime.utc(now), by, uscc.value(), context).update();
        if (changed == 0) {
            jdbc.sql("insert into form_draft (uscc, context, content, version, saved_at, saved_by) values (?, ?, ?, ?, ?, ?)")
                    .params(uscc.value(), context, json, version, SqlTime.utc(now), by).update();
        }
    }

    /** What belongs to no part stays with the draft itself. True unless somebody else was faster. */
    boolean keepRest(CreditCode uscc, String context, int version, String rest) {
        return jdbc.sql("update form_draft set content = ?, version = ? " + OF_DRAFT + " and version = ?")
                .params(rest, rest.equals(EMPTY) ? 0 : version, uscc.value(), context, version).update() == 1;
    }

    /** When each of these drafts was saved last, by context, the last first. */
    Map<String, Instant> savedLast(CreditCode uscc, String contexts) {
        Map<String, Instant> saved = new LinkedHashMap<>();
        jdbc.sql("select d.context, greatest(d.saved_at, coalesce((select max(s.saved_at) from form_draft_section s "
                        + "where s.uscc = d.uscc and s.context = d.context), d.saved_at)) as saved_at "
                        + "from form_draft d where d.uscc = ? and d.context like ? order by saved_at desc")
                .params(uscc.value(), contexts)
                .query((RowCallbackHandler) row -> saved.put(row.getString("context"), SqlTime.instant(row, "saved_at")));
        return saved;
    }

    /** All that was prepared below one context belongs to another from now on. */
    void move(CreditCode uscc, String from, String to) {
        jdbc.sql("update form_draft set context = concat(cast(? as varchar), substring(context, cast(? as int))) "
                        + "where uscc = ? and context like ?")
                .params(to, from.length(), uscc.value(), from + "%").update();
    }

    void delete(CreditCode uscc, String context) {
        jdbc.sql("delete from form_draft " + OF_DRAFT).params(uscc.value(), context).update();
    }
}

package org.tidu.declaration.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import com.fasterxml.jackson.core.type.TypeReference;
import org.tidu.casefile.document.Canonical;
import org.tidu.term.CreditCode;
import org.tidu.time.SqlTime;

/** {@code form_draft_aside}: texts that were written and are not in the draft. */
@Component
class AsideTable {

    /** Texts not chosen that are kept for a draft; the oldest go beyond. */
    private static final int KEPT = 200;
    private static final String OF_DRAFT = "where uscc = ? and context = ? ";
    private static final String WHOLE_PART = "";

    private final JdbcClient jdbc;

    AsideTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<AsideText> of(CreditCode uscc, String context) {
        return jdbc.sql("select id, section, path, content, written_by, kept_at from form_draft_aside " + OF_DRAFT + "order by kept_at desc, id")
                .params(uscc.value(), context)
                .query((row, index) -> new AsideText(row.getString("id"), row.getString("section"), row.getString("path"),
                        Canonical.read(row.getString("content"), new TypeReference<Object>() {}), row.getString("written_by"), SqlTime.instant(row, "kept_at")))
                .list();
    }

    void add(CreditCode uscc, String context, String section, String accountId, NotChosen text, String by, Instant now) {
        insert(uscc, context, section, accountId, text.path(), Canonical.json(text.text()), by, now);
        jdbc.sql("delete from form_draft_aside " + OF_DRAFT + "and path <> '' and id not in (select id from form_draft_aside " + OF_DRAFT
                        + "and path <> '' order by kept_at desc, id fetch first " + KEPT + " rows only)")
                .params(uscc.value(), context, uscc.value(), context).update();
    }

    /** What a save brought that was not taken: the last of each account. */
    void refused(CreditCode uscc, String context, String section, String accountId, String json, String by, Instant now) {
        settled(uscc, context, section, accountId);
        insert(uscc, context, section, accountId, WHOLE_PART, json, by, now);
    }

    /** The account has saved the part: what was refused before is in it, or was put aside field by field. */
    void settled(CreditCode uscc, String context, String section, String accountId) {
        jdbc.sql("delete from form_draft_aside " + OF_DRAFT + "and section = ? and account_id = ? and path = ''")
                .params(uscc.value(), context, section, accountId).update();
    }

    private void insert(CreditCode uscc, String context, String section, String accountId, String path, String json, String by, Instant now) {
        jdbc.sql("insert into form_draft_aside (id, uscc, context, section, account_id, path, content, written_by, kept_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), uscc.value(), context, section, accountId, path, json, by, SqlTime.utc(now)).update();
    }
}

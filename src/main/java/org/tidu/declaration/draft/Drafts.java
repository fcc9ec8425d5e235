package org.tidu.declaration.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.casefile.document.Canonical;
import org.tidu.problem.InvalidInput;
import org.tidu.time.SqlTime;

/**
 * Drafts on the server, one for each enterprise and context ({@code start:<round>}, {@code next:<round>:<form>} or {@code <case>:<form>}), so that
 * colleagues go on where another stopped and nothing is lost when a deadline passes. Drafts are not validated.
 */
@Component
public class Drafts {

    private static final int LIMIT = 512 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static String ofStart(String roundId) {
        return "start:" + roundId;
    }

    /** Of a form that follows a start which has not been sent yet. */
    public static String ofNext(String roundId, String formId) {
        return "next:" + roundId + ":" + formId;
    }

    /** The start has been sent: what was prepared for the forms that follow it is theirs from now on. */
    public void followStart(String uscc, String roundId, String declarationNumber) {
        String prepared = ofNext(roundId, "");
        jdbc.sql("update form_draft set context = concat(cast(? as varchar), substring(context, cast(? as int))) "
                        + "where uscc = ? and context like ?")
                .params(declarationNumber, prepared.length(), uscc, prepared + "%").update();
    }

    public static String ofTask(String declarationNumber, String formId) {
        return declarationNumber + ":" + formId;
    }

    /**
     * @throws InvalidInput when the draft is larger than 512 KiB
     */
    @Transactional
    public Instant save(String uscc, String context, Map<String, Object> content, String by) {
        String json = Canonical.json(content);
        if (json.length() > LIMIT) {
            throw new InvalidInput("data", "草稿超过 512 KB，请精简文字后再保存");
        }
        Instant now = clock.instant();
        int changed = jdbc.sql("update form_draft set content = ?, saved_at = ?, saved_by = ? "
                        + "where uscc = ? and context = ?")
                .params(json, SqlTime.utc(now), by, uscc, context).update();
        if (changed == 0) {
            jdbc.sql("insert into form_draft (uscc, context, content, saved_at, saved_by) values (?, ?, ?, ?, ?)")
                    .params(uscc, context, json, SqlTime.utc(now), by).update();
        }
        return now;
    }

    public Optional<Draft> find(String uscc, String context) {
        return jdbc.sql("select content, saved_at from form_draft where uscc = ? and context = ?")
                .params(uscc, context)
                .query((row, index) ->
                        new Draft(Canonical.map(row.getString("content")), SqlTime.instant(row, "saved_at")))
                .optional();
    }

    /** When the enterprise last saved the start form of each round it has begun with, by round. */
    public Map<String, Instant> starts(String uscc) {
        Map<String, Instant> saved = new LinkedHashMap<>();
        jdbc.sql("select context, saved_at from form_draft where uscc = ? and context like ? order by saved_at desc")
                .params(uscc, ofStart("%"))
                .query((RowCallbackHandler) row ->
                        saved.put(row.getString("context").substring(ofStart("").length()), SqlTime.instant(row, "saved_at")));
        return saved;
    }

    public void delete(String uscc, String context) {
        jdbc.sql("delete from form_draft where uscc = ? and context = ?").params(uscc, context).update();
    }
}

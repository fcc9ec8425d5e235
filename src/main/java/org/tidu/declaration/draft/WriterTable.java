package org.tidu.declaration.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.time.SqlTime;

/** {@code form_draft_writer}: where the colleagues of an enterprise are writing. Whoever was not heard of for a minute is gone. */
@Component
class WriterTable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterTable.class);
    private static final Duration SEEN = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    WriterTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Outside the transaction of a save: where two windows of one person meet, nothing is lost but this. */
    void seen(EnterpriseMember member, String context, @Nullable String section) {
        try {
            int changed = jdbc.sql("update form_draft_writer set section = ?, name = ?, seen_at = ? where uscc = ? and context = ? and account_id = ?")
                    .params(section, member.displayName(), SqlTime.utc(clock.instant()), member.uscc().value(), context, member.accountId()).update();
            if (changed == 0 && section != null) {
                jdbc.sql("insert into form_draft_writer (uscc, context, account_id, section, name, seen_at) "
                                + "select uscc, context, cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as timestamp with time zone) "
                                + "from form_draft where uscc = ? and context = ?")
                        .params(member.accountId(), section, member.displayName(), SqlTime.utc(clock.instant()), member.uscc().value(), context).update();
            }
        } catch (DataAccessException metAnother) {
            LOG.debug("where {} writes was not noted", member.loginName(), metAnother);
        }
    }

    /** Those of the same enterprise; without the one who asks. */
    List<DraftWriter> others(EnterpriseMember member, String context) {
        return jdbc.sql("select section, name from form_draft_writer where uscc = ? and context = ? and account_id <> ? and section is not null "
                        + "and seen_at > ? order by name, account_id")
                .params(member.uscc().value(), context, member.accountId(), SqlTime.utc(clock.instant().minus(SEEN)))
                .query((row, index) -> new DraftWriter(row.getString("section"), row.getString("name"))).list();
    }
}

package org.tidu.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Table {@code mail}: the outbox. */
@Component
class MailTable {

    private static final int FAULT_LENGTH = 500;
    private static final int MOST_SHOWN = 200;
    private static final String WITH_MESSAGE =
            "select m.*, p.title, p.declaration_number from mail m join portal_message p on p.id = m.message_id ";

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String messageId, String address, Instant now) {
        jdbc.sql("insert into mail (message_id, address, next_attempt_at) values (?, ?, ?)")
                .params(messageId, address, SqlTime.utc(now)).update();
    }

    /** The first that is due and nobody else has in hand; held to the end of the transaction. */
    Optional<Long> due(Instant now) {
        return jdbc.sql("select id from mail where next_attempt_at <= ? order by next_attempt_at, id fetch first 1 rows only "
                        + "for update skip locked")
                .param(SqlTime.utc(now)).query(Long.class).optional();
    }

    Mail find(long id) {
        return jdbc.sql(WITH_MESSAGE + "where m.id = ?").param(id).query(MailTable::mail).single();
    }

    /** @param next when it is tried again if this attempt fails; null for the last one */
    void attempted(long id, Instant next) {
        jdbc.sql("update mail set attempts = attempts + 1, next_attempt_at = ? where id = ?").params(SqlTime.utc(next), id).update();
    }

    void sent(long id, Instant at) {
        jdbc.sql("update mail set sent_at = ?, next_attempt_at = null, last_fault = null where id = ?").params(SqlTime.utc(at), id).update();
    }

    void failed(long id, String fault) {
        jdbc.sql("update mail set last_fault = ? where id = ?")
                .params(fault.substring(0, Math.min(FAULT_LENGTH, fault.length())), id).update();
    }

    /** Tried and not sent, the latest first. */
    List<UnsentMail> unsent() {
        return jdbc.sql(WITH_MESSAGE + "where m.sent_at is null and m.attempts > 0 order by m.id desc fetch first "
                + MOST_SHOWN + " rows only").query(MailTable::shown).list();
    }

    int countUnsent() {
        return jdbc.sql("select count(*) from mail where sent_at is null and attempts > 0").query(Integer.class).single();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) from mail where next_attempt_at is not null").query(Integer.class).single();
    }

    private static Mail mail(ResultSet row, int index) throws SQLException {
        return new Mail(row.getLong("id"), row.getString("message_id"), row.getString("address"), row.getString("title"),
                DeclarationNumber.orNull(row.getString("declaration_number")), row.getInt("attempts"));
    }

    private static UnsentMail shown(ResultSet row, int index) throws SQLException {
        return new UnsentMail(row.getString("address"), row.getString("title"), DeclarationNumber.orNull(row.getString("declaration_number")),
                row.getInt("attempts"), row.getString("last_fault"), SqlTime.instant(row, "next_attempt_at"));
    }
}

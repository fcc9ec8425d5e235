package org.tidu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.notification.mail.MailOutbox;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** The message box of an enterprise or a group of officers. */
@Component
public class Messages {

    static final int MOST_COUNTED = 100;
    private static final int LONGEST = 2000;
    private static final String REST = "……全文见申报页面";

    private final JdbcClient jdbc;
    private final MailOutbox outbox;
    private final Clock clock;

    public Messages(JdbcClient jdbc, MailOutbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void toEnterprise(CreditCode uscc, String title, String text, DeclarationNumber declarationNumber) {
        toGroup(Groups.ofEnterprise(uscc), title, text, declarationNumber);
    }

    public void toGroup(String group, String title, String text, DeclarationNumber declarationNumber) {
        send(group, title, text, declarationNumber, null);
    }

    /** To each of these officers by id, into a box of their own. */
    public void toStaff(Collection<String> ids, String title, String text) {
        ids.stream().distinct().forEach(id -> send(Groups.STAFF_PREFIX + id, title, text, null, null));
    }

    /** A message that asks for a task; it counts as read when the task is done. */
    public void toDo(CreditCode uscc, String title, String text, DeclarationNumber declarationNumber, String taskId) {
        send(Groups.ofEnterprise(uscc), title, text, declarationNumber, taskId);
    }

    private void send(String group, String title, String text, DeclarationNumber declarationNumber, String taskId) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into portal_message (id, recipient, sent_at, title, body, declaration_number, task_id) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, group, now(), title, shortened(text), declarationNumber == null ? null : declarationNumber.value(), taskId)
                .update();
        outbox.add(id, group);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - REST.length()) + REST;
    }

    /** The task is done, and with it what was asked for. */
    public void done(String taskId) {
        jdbc.sql("update portal_message set read_at = ? where task_id = ? and read_at is null").params(now(), taskId).update();
    }

    /** Nothing that was asked for in this case is to be done any more. */
    public void nothingToDo(DeclarationNumber declarationNumber) {
        jdbc.sql("update portal_message set read_at = ? where declaration_number = ? and task_id is not null and read_at is null")
                .params(now(), declarationNumber.value()).update();
    }

    /** How many nobody has read, exactly up to {@value #MOST_COUNTED}. */
    int unread(Collection<String> recipients) {
        return recipients.isEmpty() ? 0 : jdbc.sql("select count(*) from (select 1 from portal_message where recipient in (:recipients) "
                        + "and read_at is null fetch first " + MOST_COUNTED + " rows only) unread")
                .param("recipients", Set.copyOf(recipients)).query(Integer.class).single();
    }

    /** Marks as read what has come up to now. */
    void readAll(Collection<String> recipients) {
        if (!recipients.isEmpty()) {
            jdbc.sql("update portal_message set read_at = :now where recipient in (:recipients) and read_at is null")
                    .param("now", now()).param("recipients", Set.copyOf(recipients)).update();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Was a message with this title about this case sent since the instant? */
    public boolean sentSince(Instant since, String title, DeclarationNumber declarationNumber) {
        return jdbc.sql("select count(*) from portal_message where title = ? and declaration_number = ? "
                        + "and sent_at >= ?")
                .params(title, declarationNumber.value(), OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Integer.class).single() > 0;
    }

    /** The newest 200 messages to any of these recipients. */
    List<Message> to(Collection<String> recipients) {
        if (recipients.isEmpty()) {
            return List.of();
        }
        List<String> boxes = List.copyOf(new LinkedHashSet<>(recipients));
        String newest = " order by sent_at desc, id desc fetch first 200 rows only";
        // one walk along the index for each box
        String each = boxes.stream().map(box -> "(select * from portal_message where recipient = ?" + newest + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select * from (" + each + ") box" + newest).params(boxes).query(Messages::message).list();
    }

    /** Marks a message of one of these recipients as read; false when there is none such. */
    boolean read(String id, Collection<String> recipients) {
        return !recipients.isEmpty() && jdbc.sql("update portal_message set read_at = coalesce(read_at, :now) "
                        + "where id = :id and recipient in (:recipients)")
                .param("now", now()).param("id", id)
                .param("recipients", recipients).update() > 0;
    }

    private static Message message(ResultSet row, int index) throws SQLException {
        return new Message(row.getString("id"), SqlTime.instant(row, "sent_at"),
                row.getString("title"), row.getString("body"), DeclarationNumber.orNull(row.getString("declaration_number")),
                SqlTime.instant(row, "read_at"));
    }
}

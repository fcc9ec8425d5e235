package org.tidu.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what stands in the outbox, outside of every transaction. When it is tried again is written before it is tried, so
 * that a node that dies leaves nothing behind; a mail that went out in the very instant of its death may come twice, with the
 * same Message-ID.
 */
class MailDelivery {

    static final int MOST_ATTEMPTS = 12;
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final MailTable table;
    private final JavaMailSender sender;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String from;
    private final String portal;

    MailDelivery(MailTable table, JavaMailSender sender, TransactionTemplate transaction, Clock clock, String from, String portal) {
        this.table = table;
        this.sender = sender;
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
        this.portal = portal;
    }

    /** False when nothing is due. */
    boolean sendOne() {
        Optional<Mail> due = transaction.execute(status -> table.due(clock.instant()).map(this::claimed));
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private Mail claimed(long id) {
        table.attempted(id, next(table.find(id).attempts()));
        return table.find(id);
    }

    private Instant next(int before) {
        if (before + 1 >= MOST_ATTEMPTS) {
            return null;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << before);
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private void send(Mail mail) {
        try {
            sender.send(message(mail));
            transaction.executeWithoutResult(status -> table.sent(mail.id(), clock.instant()));
        } catch (MailException | MessagingException refused) {
            LOG.warn("mail {} could not be sent, attempt {}: {}", mail.id(), mail.attempts(), refused.toString());
            transaction.executeWithoutResult(status -> table.failed(mail.id(), String.valueOf(refused.getMessage())));
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MailText text = MailText.of(mail, portal);
        MimeMessage message = new NumberedMessage(sender.createMimeMessage(), "<" + mail.messageId() + "." + mail.id() + "@tidu>");
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.address());
        helper.setSubject(text.subject());
        helper.setText(text.body());
        return message;
    }
}

package org.tidu.notification.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.enterprise.Account;
import org.tidu.enterprise.Accounts;
import org.tidu.term.CreditCode;

/** Puts e-mails about a message into the outbox, in the transaction that sends the message; nothing where no mail is set up. */
@Component
public class MailOutbox {

    private final MailTable table;
    private final Accounts accounts;
    private final StaffDirectory staff;
    private final Clock clock;
    private final boolean on;

    MailOutbox(MailTable table, Accounts accounts, StaffDirectory staff, Clock clock, ObjectProvider<JavaMailSender> sender) {
        this.table = table;
        this.accounts = accounts;
        this.staff = staff;
        this.clock = clock;
        this.on = sender.getIfAvailable() != null;
    }

    /** One for each address of the active accounts of an enterprise, of the officers of a group, or of one officer. */
    public void add(String messageId, String recipient) {
        if (on) {
            addresses(recipient).forEach(address -> table.add(messageId, address, clock.instant()));
        }
    }

    private List<String> addresses(String recipient) {
        if (recipient.startsWith(Groups.ENTERPRISE_PREFIX)) {
            return ofEnterprise(new CreditCode(recipient.substring(Groups.ENTERPRISE_PREFIX.length())));
        }
        return recipient.startsWith(Groups.STAFF_PREFIX) ? staff.addressOf(recipient.substring(Groups.STAFF_PREFIX.length())).stream().toList()
                : staff.addressesOf(recipient);
    }

    private List<String> ofEnterprise(CreditCode uscc) {
        return accounts.ofEnterprise(uscc).stream().filter(Account::isActive).map(Account::email)
                .filter(address -> address != null && !address.isBlank()).map(String::strip).distinct().toList();
    }
}

package org.tidu.notification.mail;

import java.time.Duration;
import org.tidu.time.LookRound;

/** The thread of this node that sends mail. What fails is in the outbox. */
class MailWorker extends LookRound {

    MailWorker(MailDelivery delivery) {
        super("mail", Duration.ofSeconds(5), true, delivery::sendOne);
    }
}

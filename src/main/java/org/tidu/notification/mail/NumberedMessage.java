package org.tidu.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps its number however often it is sent, so that a mailbox knows it again. */
final class NumberedMessage extends MimeMessage {

    private final String number;

    NumberedMessage(MimeMessage empty, String number) throws MessagingException {
        super(empty.getSession());
        this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", number);
    }
}

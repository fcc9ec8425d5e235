package org.tidu.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.tidu.support.PostRoom;

/** Sends what stands in the outbox and reads what has come into one mailbox. */
@TestComponent
public class Post {

    private final MailDelivery delivery;

    Post(MailDelivery delivery) {
        this.delivery = delivery;
    }

    /** What has come since somebody looked last, the oldest first: subject, a line break, text. */
    public List<String> to(String address) {
        while (delivery.sendOne()) {
            // the next one
        }
        GreenMail server = PostRoom.server();
        List<String> texts = Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).map(Post::text).toList();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

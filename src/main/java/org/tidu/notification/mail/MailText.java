package org.tidu.notification.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * What an e-mail says, by the file {@code mail/message.txt}: its first line is the subject. It names the case and what the
 * message is about, no person, and leads to the portal, where one has to log in.
 */
record MailText(String subject, String body) {

    private static final String TEMPLATE = "mail/message.txt";

    static MailText of(Mail mail, String portal) {
        String filled = template().replace("{case}", mail.declarationNumber() == null ? "批次" : mail.declarationNumber().value())
                .replace("{link}", portal + "/messages").replace("{title}", withoutAddresses(mail.title()));
        int line = filled.indexOf('\n');
        return new MailText(filled.substring(0, line).strip(), filled.substring(line + 1));
    }

    /**
     * A title may name an enterprise, and whoever signs up chooses the name. Programs that show mail make links of addresses in plain
     * text, and these would come from us: their dots, colons and at-signs become wide ones, line breaks spaces.
     */
    private static String withoutAddresses(String title) {
        return title.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").replaceAll("(?<=\\S)\\.(?=\\S)", "．")
                .replaceAll(":(?=\\S)", "：").replace('@', '＠');
    }

    private static String template() {
        try {
            return new ClassPathResource(TEMPLATE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

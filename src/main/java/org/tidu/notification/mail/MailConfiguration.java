package org.tidu.notification.mail;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sends mail, where a mail server is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

    @Bean
    MailDelivery mailDelivery(MailTable table, JavaMailSender sender, TransactionTemplate transaction, Clock clock,
            @Value("${tidu.mail.from}") String from, @Value("${tidu.mail.portal}") String portal) {
        return new MailDelivery(table, sender, transaction, clock, from, portal);
    }

    @Bean
    @ConditionalOnProperty("camunda.bpm.job-execution.enabled")
    MailWorker mailWorker(MailDelivery delivery) {
        return new MailWorker(delivery);
    }
}

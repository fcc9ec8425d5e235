package org.tidu.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How much mail waits, and how much could not be sent: what an operator is woken for. */
@Component
class MailMetrics implements MeterBinder {

    private final MailTable table;

    MailMetrics(MailTable table) {
        this.table = table;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tidu.mail.waiting", table, MailTable::countWaiting)
                .description("e-mails that are still to be sent").register(registry);
        Gauge.builder("tidu.mail.failed", table, MailTable::countUnsent)
                .description("e-mails that were tried and could not be sent, given up or not").register(registry);
    }
}

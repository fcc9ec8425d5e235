package org.tidu.notification.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread of this node that sends mail. What fails is in the outbox, and what cannot even be looked for comes with the next look. */
class MailWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final Duration LOOK_ROUND = Duration.ofSeconds(5);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(10);

    private final MailDelivery delivery;
    private ScheduledExecutorService thread;

    MailWorker(MailDelivery delivery) {
        this.delivery = delivery;
    }

    private void work() {
        try {
            while (!thread.isShutdown() && delivery.sendOne()) {
                // the next one
            }
        } catch (RuntimeException databaseIsAway) {
            LOG.warn("mail cannot be looked for: {}", databaseIsAway.toString());
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread mail = new Thread(work, "mail");
            mail.setDaemon(true);
            return mail;
        });
        thread.scheduleWithFixedDelay(this::work, LOOK_ROUND.toSeconds(), LOOK_ROUND.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        thread.shutdown();
        try {
            thread.awaitTermination(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && !thread.isShutdown();
    }
}

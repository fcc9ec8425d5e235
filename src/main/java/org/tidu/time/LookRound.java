package org.tidu.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread of this node that looks now and then for what is due and does it piece by piece. What fails stays where it was, and what cannot
 * even be looked for comes with the next look.
 */
public class LookRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LookRound.class);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

    private final String name;
    private final Duration period;
    private final boolean here;
    private final BooleanSupplier next;
    private ScheduledExecutorService thread;

    /**
     * @param name of the thread
     * @param here whether this node does such work at all
     * @param next does the next piece; false when there is none
     */
    public LookRound(String name, Duration period, boolean here, BooleanSupplier next) {
        this.name = name;
        this.period = period;
        this.here = here;
        this.next = next;
    }

    /** Somebody waits for what has just become due. */
    public void soon() {
        if (here && isRunning()) {
            thread.execute(this::work);
        }
    }

    private void work() {
        try {
            while (!thread.isShutdown() && next.getAsBoolean()) {
                // the next one
            }
        } catch (RuntimeException away) {
            LOG.warn("{} cannot be looked after: {}", name, away.toString());
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
        if (here) {
            thread.scheduleWithFixedDelay(this::work, period.toSeconds(), period.toSeconds(), TimeUnit.SECONDS);
        }
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

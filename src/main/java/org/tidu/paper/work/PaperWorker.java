package org.tidu.paper.work;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread of this node that makes papers, one at a time; only where the engine's jobs run too. */
@Component
public class PaperWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PaperWorker.class);
    private static final Duration LOOK_ROUND = Duration.ofSeconds(5);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

    private final PaperWork work;
    private final boolean here;
    private ScheduledExecutorService thread;

    PaperWorker(PaperWork work, @Value("${camunda.bpm.job-execution.enabled}") boolean here) {
        this.work = work;
        this.here = here;
    }

    /** Somebody has just asked for one, and waits. */
    public void soon() {
        if (here && isRunning()) {
            thread.execute(this::work);
        }
    }

    private void work() {
        try {
            while (!thread.isShutdown() && work.workOne()) {
                // the next one
            }
        } catch (RuntimeException away) {
            LOG.warn("papers cannot be looked after: {}", away.toString());
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread paper = new Thread(run, "paper");
            paper.setDaemon(true);
            return paper;
        });
        if (here) {
            thread.scheduleWithFixedDelay(this::work, LOOK_ROUND.toSeconds(), LOOK_ROUND.toSeconds(), TimeUnit.SECONDS);
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

package org.tidu.replay.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Gives the memory of replays and sliders back that nobody has asked for in a while, also when nobody asks for another. */
@Component
class ForgottenJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenJobs.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private final Replays replays;
    private final Sliders sliders;
    private ScheduledExecutorService thread;

    ForgottenJobs(Replays replays, Sliders sliders) {
        this.replays = replays;
        this.sliders = sliders;
    }

    void look() {
        try {
            replays.forget();
            sliders.forget();
        } catch (RuntimeException broken) {
            LOG.warn("replays cannot be looked through", broken);
        }
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread look = new Thread(work, "replays-forgotten");
            look.setDaemon(true);
            return look;
        });
        thread.scheduleWithFixedDelay(this::look, LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return thread != null && !thread.isShutdown();
    }
}

package org.tidu.declaration.deposit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The threads of this node that take deposits on, from when the program is ready until it stops. */
@Component
class DepositWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DepositWorkers.class);
    /** What another node left behind, or what is to be tried again, is found at the latest after this. */
    private static final Duration LOOK_ROUND = Duration.ofSeconds(1);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

    private final Deposits deposits;
    private final StepBack stepBack;
    private final int number;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    DepositWorkers(Deposits deposits, StepBack stepBack, @Value("${tidu.deposit.workers}") int number,
            @Value("${camunda.bpm.job-execution.enabled}") boolean jobsRunHere) {
        this.deposits = deposits;
        this.stepBack = stepBack;
        this.number = jobsRunHere ? number : 0;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        running = true;
        for (int index = 1; index <= number; index++) {
            Thread thread = new Thread(this::work, "deposit-" + index);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private void work() {
        while (running) {
            try {
                stepBack.whileRush(() -> running);
                if (!deposits.workOne()) {
                    deposits.awaitArrival(LOOK_ROUND);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException databaseIsAway) {
                LOG.warn("deposits cannot be looked for: {}", databaseIsAway.toString());
                rest();
            }
        }
    }

    private void rest() {
        try {
            deposits.awaitArrival(LOOK_ROUND);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        // begins when the program is ready
    }

    /** What a worker has begun it finishes, while the database is still there. */
    @Override
    public void stop() {
        running = false;
        deposits.wake();
        for (Thread thread : threads) {
            try {
                thread.join(STOPPED_WITHIN.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

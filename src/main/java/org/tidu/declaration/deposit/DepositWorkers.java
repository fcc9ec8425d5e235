package org.tidu.declaration.deposit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tidu.time.Arrivals;

/** The threads of this node that take deposits on, from when the program is ready until it stops. */
@Component
class DepositWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DepositWorkers.class);
    /** What another node left behind, or what is to be tried again, is found at the latest after this. */
    private static final Duration LOOK_ROUND = Duration.ofSeconds(1);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);
    /** While at least so many hand something in, receiving comes first. */
    private static final int RUSH = 4;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    /** What was received goes on all the same, one deposit in this time for each worker. */
    private static final Duration LONGEST_STEP_BACK = Duration.ofMillis(400);

    private final Deposits deposits;
    private final Arrivals arrivals;
    private final int number;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    DepositWorkers(Deposits deposits, Arrivals arrivals, @Value("${tidu.deposit.workers}") int number,
            @Value("${camunda.bpm.job-execution.enabled}") boolean jobsRunHere) {
        this.deposits = deposits;
        this.arrivals = arrivals;
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
                stepBack();
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

    private void stepBack() {
        long end = System.nanoTime() + LONGEST_STEP_BACK.toNanos();
        while (running && arrivals.isRush(RUSH) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
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

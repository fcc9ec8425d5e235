package org.tidu.declaration.deposit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tidu.engine.process.BeforeTimer;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.NodeArrivals;

/**
 * A deadline waits for what was in time: for requests that arrived before it and still stand in the queue of a node,
 * and for what of the case has been deposited and not been taken on.
 */
@Component
class BeforeDeadline implements BeforeTimer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Deposits deposits;
    private final NodeArrivals arrivals;
    private final Duration grace;

    BeforeDeadline(Deposits deposits, NodeArrivals arrivals, @Value("${tidu.deadline-grace}") Duration grace) {
        this.deposits = deposits;
        this.arrivals = arrivals;
        this.grace = grace;
    }

    /** @throws IllegalStateException when what arrived in time still waits after twenty seconds */
    @Override
    public void beforeTimer(String businessKey, Instant due) {
        Instant deadline = due.minus(grace);
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (arrivals.isLeft(deadline)) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("requests that arrived before " + deadline + " are still under way");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN.toMillis()));
        }
        if (businessKey != null) {
            deposits.settle(new DeclarationNumber(businessKey));
        }
    }
}

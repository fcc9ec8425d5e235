package org.tidu.time;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes how far this one has got with what arrived here, and asks how far they have got: from before the web server
 * takes its first request until it has answered its last.
 */
@Component
public class NodeArrivals implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeArrivals.class);

    private static final Duration ENDED_WITHIN = Duration.ofSeconds(5);

    private final String node = UUID.randomUUID().toString();
    private final Arrivals arrivals;
    private final NodeTable table;
    private final Duration every;
    private ScheduledExecutorService announcing;

    /** @param every how often this node says it; zero where there is one node only: it then says nothing */
    NodeArrivals(Arrivals arrivals, NodeTable table, @Value("${tidu.nodes.announce-every}") Duration every) {
        this.arrivals = arrivals;
        this.table = table;
        this.every = every;
    }

    /** Whether a request that arrived up to this instant is left on this node or on another one that lives. */
    public boolean isLeft(Instant upTo) {
        return arrivals.oldest().filter(arrival -> !arrival.isAfter(upTo)).isPresent() || table.isLeftElsewhere(node, upTo);
    }

    /** Says it now; a database that is away hears it the next time. */
    public void announce() {
        try {
            table.announce(node, arrivals.caughtUpTo());
        } catch (RuntimeException databaseIsAway) {
            LOG.warn("this node cannot say how far it has got: {}", databaseIsAway.toString());
        }
    }

    @Override
    public void start() {
        if (every.isZero()) {
            return;
        }
        table.removeThoseGone();
        table.announce(node, arrivals.caughtUpTo());
        announcing = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "node-arrivals");
            thread.setDaemon(true);
            return thread;
        });
        announcing.scheduleWithFixedDelay(this::announce, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        announcing.shutdown();
        try {
            if (!announcing.awaitTermination(ENDED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                announcing.shutdownNow();
            }
            table.remove(node);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException databaseIsAway) {
            LOG.warn("this node cannot say that it stops; others notice it: {}", databaseIsAway.toString());
        }
        announcing = null;
    }

    @Override
    public boolean isRunning() {
        return announcing != null;
    }

    /** Before the web server starts, after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}

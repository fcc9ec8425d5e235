package org.tidu.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

/**
 * The threads that answer requests. Each request is stamped when the server's poller finds it on its connection, not when
 * a thread is free for it: however long the queue, nobody becomes late by waiting in it.
 */
final class ArrivingRequests extends ThreadPoolExecutor implements Arrivals {

    private static final ThreadLocal<Arrival> PRESENT = new ThreadLocal<>();

    private final Clock clock;
    private final ConcurrentLinkedQueue<Arrival> underWay = new ConcurrentLinkedQueue<>();

    ArrivingRequests(int minimum, int maximum, Clock clock) {
        super(minimum, maximum, 60, TimeUnit.SECONDS, new TaskQueue(),
                new TaskThreadFactory("request-", true, Thread.NORM_PRIORITY));
        ((TaskQueue) getQueue()).setParent(this);
        this.clock = clock;
    }

    @Override
    public void execute(Runnable work) {
        Arrival arrival = stamped(work);
        try {
            super.execute(arrival);
        } catch (RuntimeException refused) {
            underWay.remove(arrival);
            throw refused;
        }
    }

    /** Whoever asks how far this node has got sees a stamp and its request together. */
    private Arrival stamped(Runnable work) {
        synchronized (underWay) {
            Arrival arrival = new Arrival(present(), work);
            underWay.add(arrival);
            return arrival;
        }
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant caughtUpTo() {
        synchronized (underWay) {
            // what arrives from here on bears this instant at the earliest
            Instant justBefore = present().minus(1, ChronoUnit.MICROS);
            return oldest().map(oldest -> oldest.minus(1, ChronoUnit.MICROS)).filter(justBefore::isAfter).orElse(justBefore);
        }
    }

    @Override
    public Optional<Instant> oldest() {
        Iterator<Arrival> arrivals = underWay.iterator();
        return arrivals.hasNext() ? Optional.of(arrivals.next().at) : Optional.empty();
    }

    @Override
    public boolean isRush(int atLeast) {
        return underWay.stream().limit(atLeast).count() == atLeast;
    }

    /**
     * When the request of this thread arrived; only once, for a connection may bring the next one to the same thread.
     *
     * @param mayHandIn whether a deadline has to wait for this request
     */
    static Optional<Instant> take(boolean mayHandIn) {
        Arrival present = PRESENT.get();
        PRESENT.remove();
        if (present != null && !mayHandIn) {
            present.isOver();
        }
        return Optional.ofNullable(present).map(arrival -> arrival.at);
    }

    private final class Arrival implements Runnable {

        private final Instant at;
        private final Runnable work;

        private Arrival(Instant at, Runnable work) {
            this.at = at;
            this.work = work;
        }

        @Override
        public void run() {
            PRESENT.set(this);
            try {
                work.run();
            } finally {
                PRESENT.remove();
                isOver();
            }
        }

        private void isOver() {
            underWay.remove(this);
        }
    }
}

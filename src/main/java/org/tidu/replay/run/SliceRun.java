package org.tidu.replay.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on many cases under way: slice after slice on a few threads of its own. */
public final class SliceRun {

    /** More would leave nothing of a machine of two cores to production. */
    public static final int MOST_WORKERS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(SliceRun.class);

    private final ReplaySource source;
    private final SliceWork work;
    private final GivesWay others;
    private final int slices;
    private final long total;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch working;
    private long counted;
    private volatile boolean cancelled;
    private volatile boolean failed;

    private SliceRun(ReplaySource source, SliceWork work, GivesWay others, int workers) {
        this.source = source;
        this.work = work;
        this.others = others;
        this.slices = source.slices();
        this.total = source.total();
        this.working = new CountDownLatch(workers);
    }

    /** @param workers threads, {@value #MOST_WORKERS} at most */
    public static SliceRun start(ReplaySource source, SliceWork work, GivesWay others, int workers) {
        int threads = Math.max(1, Math.min(workers, MOST_WORKERS));
        SliceRun run = new SliceRun(source, work, others, threads);
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int worker = i;
            Thread thread = new Thread(() -> run.work(worker), "replay-" + worker);
            thread.setDaemon(true);
            started.add(thread);
        }
        started.forEach(Thread::start);
        return run;
    }

    private void work(int worker) {
        try {
            for (int slice = next.getAndIncrement(); slice < slices && !stopped(); slice = next.getAndIncrement()) {
                slice(worker, slice);
            }
        } catch (CancellationException stopped) {
            // what was counted before stays
        } catch (RuntimeException | Error broken) {
            LOG.error("replay broke off", broken);
            failed = true;
        } finally {
            working.countDown();
        }
    }

    private void slice(int worker, int slice) {
        SliceWork.Slice found = work.begin();
        int[] cases = new int[1];
        source.each(slice, one -> {
            if (stopped()) {
                throw new CancellationException();
            }
            found.add(one);
            cases[0]++;
            others.between(worker, this::stopped);
        });
        synchronized (this) {
            found.end();
            counted += cases[0];
        }
    }

    private boolean stopped() {
        return cancelled || failed;
    }

    /** Stops soon; what was found so far can still be read. */
    public void cancel() {
        cancelled = true;
    }

    public void await() throws InterruptedException {
        working.await();
    }

    public State state() {
        if (working.getCount() > 0) {
            return State.RUNNING;
        }
        return failed ? State.FAILED : cancelled && counted() < total ? State.CANCELLED : State.DONE;
    }

    public long total() {
        return total;
    }

    /** Cases of the slices that have ended. */
    public synchronized long counted() {
        return counted;
    }

    /** Of a run; a failed one found less than there is. */
    public enum State { RUNNING, DONE, CANCELLED, FAILED }
}

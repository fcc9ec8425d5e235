package org.tidu.replay.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.problem.Busy;
import org.tidu.problem.NotFound;

/** Jobs of one kind: how many run, how many are kept, and for how long. Who asks anew ends what they asked before. */
final class JobStore<J extends Job> {

    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private final String what;
    private final Limits limits;
    private final Clock clock;
    private final Map<String, Kept<J>> jobs = new LinkedHashMap<>();
    /** Given up, kept or not, while their threads go on. */
    private final List<J> leaving = new ArrayList<>();

    /**
     * @param running at once, of all persons
     * @param each    kept for one person
     * @param all     kept in all
     * @param kept    after somebody asked for it the last time
     */
    record Limits(int running, int each, int all, Duration kept) {}

    private record Kept<J>(J job, Instant used) {}

    /** @param what people call it, 回放 */
    JobStore(String what, Limits limits, Clock clock) {
        this.what = what;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The one job of the same person that this one takes the place of is not counted; what they gave up before is, as long as it runs.
     *
     * @throws Busy when as many run as may; nothing is given up then
     */
    synchronized void add(J job) {
        forget();
        if (runningBeside(job.owner()) >= limits.running()) {
            throw new Busy("正在进行的" + what + "已有 " + limits.running() + " 个，请等其中一个结束后再试", COME_BACK);
        }
        List<J> own = jobs.values().stream().map(Kept::job).filter(one -> one.owner().equals(job.owner())).toList();
        own.forEach(this::giveUp);
        own.stream().limit(Math.max(0, own.size() - limits.each() + 1)).forEach(this::end);
        while (jobs.size() >= limits.all()) {
            end(jobs.values().stream().min(Comparator.comparing(Kept::used)).orElseThrow().job());
        }
        jobs.put(job.id(), new Kept<>(job, clock.instant()));
    }

    private long runningBeside(String owner) {
        leaving.removeIf(job -> !job.isRunning());
        return leaving.size() + jobs.values().stream().map(Kept::job)
                .filter(job -> job.isRunning() && !leaving.contains(job) && !job.owner().equals(owner)).count();
    }

    /** @throws NotFound when it never was, or is no longer kept */
    synchronized J find(String id) {
        forget();
        Kept<J> kept = jobs.computeIfPresent(id, (same, one) -> new Kept<>(one.job(), clock.instant()));
        if (kept == null) {
            throw new NotFound("没有这次" + what + "：结果只在服务器内存中保留，" + limits.kept().toMinutes()
                    + " 分钟无人查看即清除，重启或换机后也会消失，请重新" + what);
        }
        return kept.job();
    }

    synchronized void end(J job) {
        giveUp(job);
        jobs.remove(job.id());
    }

    private void giveUp(J job) {
        job.cancel();
        if (job.isRunning() && !leaving.contains(job)) {
            leaving.add(job);
        }
    }

    /** What nobody has asked for in a while; also when nobody asks for anything. */
    synchronized void forget() {
        leaving.removeIf(job -> !job.isRunning());
        Instant oldest = clock.instant().minus(limits.kept());
        new ArrayList<>(jobs.values()).stream().filter(kept -> kept.used().isBefore(oldest)).map(Kept::job).forEach(this::end);
    }
}

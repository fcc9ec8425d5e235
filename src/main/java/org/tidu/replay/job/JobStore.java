package org.tidu.replay.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Map<String, J> jobs = new LinkedHashMap<>();

    /**
     * @param running at once, of all persons
     * @param each    kept for one person
     * @param all     kept in all
     */
    record Limits(int running, int each, int all, Duration kept) {}

    /** @param what people call it, 回放 */
    JobStore(String what, Limits limits, Clock clock) {
        this.what = what;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws Busy when as many run for others as may run */
    synchronized void add(J job) {
        forget();
        List<J> own = jobs.values().stream().filter(one -> one.owner().equals(job.owner())).toList();
        own.forEach(Job::cancel);
        if (jobs.values().stream().filter(one -> !one.owner().equals(job.owner()) && one.isRunning()).count() >= limits.running()) {
            throw new Busy("正在进行的" + what + "已有 " + limits.running() + " 个，请等其中一个结束后再试", COME_BACK);
        }
        own.stream().limit(Math.max(0, own.size() - limits.each() + 1)).forEach(this::end);
        while (jobs.size() >= limits.all()) {
            end(jobs.values().iterator().next());
        }
        jobs.put(job.id(), job);
    }

    /** @throws NotFound when it never was, or is no longer kept */
    synchronized J find(String id) {
        forget();
        J job = jobs.get(id);
        if (job == null) {
            throw new NotFound("没有这次" + what + "：结果只在服务器内存中保留 " + limits.kept().toMinutes() + " 分钟，重启或换机后也会消失，请重新" + what);
        }
        return job;
    }

    synchronized void end(J job) {
        job.cancel();
        jobs.remove(job.id());
    }

    private void forget() {
        Instant oldest = clock.instant().minus(limits.kept());
        new ArrayList<>(jobs.values()).stream().filter(job -> job.startedAt().isBefore(oldest)).forEach(this::end);
    }
}

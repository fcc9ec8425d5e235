package org.tidu.throttle;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tidu.problem.TooSlow;
import org.tidu.time.Stopwatch;

/** The bodies that keep threads of this node waiting now. One address keeps no more than a share of the threads waiting. */
@Component
class SlowBodies {

    /** Who has waited less for bytes is on an ordinary line. */
    private static final long SLOW = Duration.ofSeconds(2).toNanos();
    private static final String TOO_SLOW = "网络过慢，提交的内容没有收完，未保存任何内容；请检查网络后重新提交，已填写的内容请先不要关闭";
    private static final String TOO_MANY = "从您所在的网络同时缓慢发送的请求过多，提交的内容没有收完，未保存任何内容；请稍候重新提交，已填写的内容请先不要关闭";

    private final Set<PacedBody> waiting = ConcurrentHashMap.newKeySet();
    private final BodySettings settings;
    private final Stopwatch stopwatch;

    SlowBodies(BodySettings settings, Stopwatch stopwatch) {
        this.settings = settings;
        this.stopwatch = stopwatch;
    }

    /** @throws TooSlow when enough bodies from its address are waited for already */
    void begin(PacedBody body) {
        long now = stopwatch.nanos();
        long others = waiting.stream().filter(other -> other.waited(now) > SLOW && other.address().equals(body.address())).count();
        if (others >= settings.perAddress()) {
            throw new TooSlow(TOO_MANY);
        }
        waiting.add(body);
    }

    void end(PacedBody body) {
        waiting.remove(body);
    }

    /** How long so many bytes may have been waited for, in nanoseconds. */
    long allowed(long bytes) {
        return settings.allowed(bytes);
    }

    /** How long a body that nobody reads any more is waited for, so that its sender sees the answer; in nanoseconds. */
    long patience() {
        return settings.patience().toNanos();
    }

    TooSlow tooSlow() {
        return new TooSlow(TOO_SLOW);
    }

    /** How many are waited for. */
    int waiting() {
        return waiting.size();
    }

    long now() {
        return stopwatch.nanos();
    }
}

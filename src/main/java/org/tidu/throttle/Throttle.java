package org.tidu.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * So many in so long for each key, taken before the thing is done, so that many at once get no more. An empty allowance
 * fills up steadily. Kept in memory, per node, for the keys seen last. Time is that of a stopwatch, which nobody sets back.
 */
public final class Throttle {

    private static final int KEYS = 100_000;

    private final int limit;
    private final Duration window;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    public Throttle(int limit, Duration window) {
        this(limit, window, TimeMeter.SYSTEM_NANOTIME);
    }

    public Throttle(int limit, Duration window, TimeMeter time) {
        this.limit = limit;
        this.window = window;
        this.time = time;
        // whoever has not asked for the whole of the window has all of it again: nothing is lost by forgetting
        this.buckets = Caffeine.newBuilder().maximumSize(KEYS).expireAfterAccess(window)
                .ticker(time::currentTimeNanos).build();
    }

    /** Takes one; when there is none, nothing is taken and the answer is how long to wait for the next. */
    public Optional<Duration> take(String key) {
        ConsumptionProbe probe = buckets.get(key, unseen -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives back one that was taken for nothing. */
    public void giveBack(String key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    /** The key has its whole allowance again. */
    public void forgive(String key) {
        buckets.invalidate(key);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(allowance -> allowance.capacity(limit).refillGreedy(limit, window))
                .withCustomTimePrecision(time)
                .build();
    }
}

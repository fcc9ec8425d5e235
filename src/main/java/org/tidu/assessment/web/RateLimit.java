package org.tidu.assessment.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.tidu.throttle.Sender;

/**
 * How often an address may ask: a bucket that fills steadily. Kept in memory, per node, for the addresses seen last; who
 * drops out of it starts with a full bucket. Time is that of a stopwatch, which nobody sets back.
 */
class RateLimit {

    private final RateLimitSettings settings;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    RateLimit(RateLimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
        this.buckets = Caffeine.newBuilder().maximumSize(settings.addresses()).build();
    }

    /** How long this address has to wait; empty when it may ask now. */
    Optional<Duration> ask(String address) {
        ConsumptionProbe probe = buckets.get(Sender.of(address), unseen -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    long addressesKept() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.burst())
                        .refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}

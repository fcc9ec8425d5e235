package org.tidu.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong now = new AtomicLong();
    private final RateLimit limit = new RateLimit(new RateLimitSettings(10, 30, 100), new StoppedWatch());

    @Test
    void a_burst_is_let_through_and_then_a_request_at_a_time() {
        assertThat(letThrough(50, "203.0.113.1")).isEqualTo(30);
        assertThat(limit.ask("203.0.113.1")).contains(Duration.ofMillis(100));

        now.addAndGet(Duration.ofMillis(100).toNanos());
        assertThat(letThrough(5, "203.0.113.1")).isEqualTo(1);

        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(letThrough(50, "203.0.113.1")).isEqualTo(30);
    }

    @Test
    void each_address_has_its_own() {
        letThrough(30, "203.0.113.1");

        assertThat(limit.ask("203.0.113.1")).isPresent();
        assertThat(limit.ask("203.0.113.2")).isEmpty();
    }

    @Test
    void an_ipv6_address_stands_for_its_network() {
        letThrough(30, "2001:db8:0:1::1");

        assertThat(limit.ask("2001:db8:0:1:ffff::2")).isPresent();
        assertThat(limit.ask("2001:db8:0:2::1")).isEmpty();
    }

    @Test
    void no_more_addresses_are_kept_than_allowed() {
        IntStream.range(0, 5000).forEach(i -> limit.ask("2001:db8:0:" + Integer.toHexString(i) + "::1"));

        assertThat(limit.addressesKept()).isLessThanOrEqualTo(100);
    }

    private long letThrough(int requests, String address) {
        return IntStream.range(0, requests).filter(i -> limit.ask(address).isEmpty()).count();
    }

    private final class StoppedWatch implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

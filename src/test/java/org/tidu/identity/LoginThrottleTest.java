package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidu.problem.TooManyRequests;
import org.tidu.support.AtOnce;

class LoginThrottleTest {

    private long now;
    private final LoginThrottle throttle = new LoginThrottle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void five_failures_of_a_name_from_an_address_close_the_way_until_a_fifth_of_the_quarter_hour_has_passed() {
        fail(5, "zhou", "10.0.0.1");

        assertThat(secondsToWait("Zhou ", "10.0.0.1")).isEqualTo(180);

        after(Duration.ofMinutes(3).minusSeconds(1));
        assertThat(secondsToWait("zhou", "10.0.0.1")).isEqualTo(1);
        after(Duration.ofSeconds(1));
        fail(1, "zhou", "10.0.0.1");
        assertThat(secondsToWait("zhou", "10.0.0.1")).isEqualTo(180);
    }

    @Test
    void after_a_quarter_of_an_hour_all_five_are_back() {
        fail(5, "zhou", "10.0.0.1");

        after(Duration.ofMinutes(15));

        fail(5, "zhou", "10.0.0.1");
        assertThat(secondsToWait("zhou", "10.0.0.1")).isEqualTo(180);
    }

    @Test
    void the_owner_of_the_name_may_still_sign_in_from_elsewhere() {
        fail(5, "zhou", "10.0.0.1");

        throttle.begin("zhou", "10.0.0.2").succeeded();
    }

    @Test
    void sixty_at_once_get_no_more_than_five_through() {
        AtomicInteger checked = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        AtOnce.run(60, guess -> {
            try {
                throttle.begin("zhou", "10.0.0.1");
                checked.incrementAndGet();
            } catch (TooManyRequests tooMany) {
                refused.incrementAndGet();
            }
        });

        assertThat(checked).hasValue(5);
        assertThat(refused).hasValue(55);
        // those that were refused cost the address nothing
        IntStream.range(0, 45).forEach(i -> throttle.begin("name" + i, "10.0.0.1"));
        assertThat(secondsToWait("name45", "10.0.0.1")).isEqualTo(18);
    }

    @Test
    void fifty_failures_from_one_address_close_it_for_every_name() {
        IntStream.range(0, 50).forEach(i -> throttle.begin("name" + i, "10.0.0.1"));

        assertThat(secondsToWait("somebody-else", "10.0.0.1")).isPositive();
        throttle.begin("somebody-else", "10.0.0.2");
    }

    @Test
    void fifty_failures_of_one_name_close_it_from_every_address() {
        IntStream.range(0, 50).forEach(i -> throttle.begin("zhou", "10.0.0." + i));

        assertThat(secondsToWait("zhou", "10.9.9.9")).isPositive();
    }

    @Test
    void a_network_of_ipv6_is_one_address() {
        IntStream.range(0, 50).forEach(i -> throttle.begin("name" + i, "2001:db8:0:1::" + i));

        assertThat(secondsToWait("another", "2001:db8:0:1:ffff::1")).isPositive();
        throttle.begin("another", "2001:db8:0:2::1");
    }

    @Test
    void a_success_forgives_the_name_at_that_address() {
        fail(4, "zhou", "10.0.0.1");

        throttle.begin("zhou", "10.0.0.1").succeeded();

        fail(5, "zhou", "10.0.0.1");
        assertThat(secondsToWait("zhou", "10.0.0.1")).isPositive();
    }

    @Test
    void a_password_that_was_not_looked_at_does_not_count() {
        IntStream.range(0, 100).forEach(i -> throttle.begin("zhou", "10.0.0.1").takeBack());

        fail(5, "zhou", "10.0.0.1");
    }

    private void fail(int times, String login, String address) {
        IntStream.range(0, times).forEach(i -> throttle.begin(login, address));
    }

    private void after(Duration passed) {
        now += passed.toNanos();
    }

    private long secondsToWait(String login, String address) {
        TooManyRequests[] refused = new TooManyRequests[1];
        assertThatThrownBy(() -> throttle.begin(login, address))
                .isInstanceOfSatisfying(TooManyRequests.class, tooMany -> refused[0] = tooMany);
        return refused[0].seconds();
    }
}

package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2025-04-28T08:00:00Z");
    private final LoginThrottle throttle =
            new LoginThrottle(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void five_failures_of_a_name_from_an_address_close_the_way_for_a_quarter_of_an_hour() {
        fail(5, "zhou", "10.0.0.1");

        assertThat(throttle.wait("Zhou ", "10.0.0.1")).contains(Duration.ofMinutes(15));

        now = now.plus(Duration.ofMinutes(15));
        assertThat(throttle.wait("zhou", "10.0.0.1")).isEmpty();
    }

    @Test
    void four_failures_do_not() {
        fail(4, "zhou", "10.0.0.1");

        assertThat(throttle.wait("zhou", "10.0.0.1")).isEmpty();
    }

    @Test
    void the_owner_of_the_name_may_still_sign_in_from_elsewhere() {
        fail(5, "zhou", "10.0.0.1");

        assertThat(throttle.wait("zhou", "10.0.0.2")).isEmpty();
    }

    @Test
    void fifty_failures_from_one_address_close_it_for_every_name() {
        IntStream.range(0, 50).forEach(i -> throttle.failed("name" + i, "10.0.0.1"));

        assertThat(throttle.wait("somebody-else", "10.0.0.1")).isPresent();
        assertThat(throttle.wait("somebody-else", "10.0.0.2")).isEmpty();
    }

    @Test
    void fifty_failures_of_one_name_close_it_from_every_address() {
        IntStream.range(0, 50).forEach(i -> throttle.failed("zhou", "10.0.0." + i));

        assertThat(throttle.wait("zhou", "10.9.9.9")).isPresent();
    }

    @Test
    void a_success_forgives_the_name_at_that_address() {
        fail(4, "zhou", "10.0.0.1");

        throttle.succeeded("zhou", "10.0.0.1");
        fail(4, "zhou", "10.0.0.1");

        assertThat(throttle.wait("zhou", "10.0.0.1")).isEmpty();
    }

    private void fail(int times, String login, String address) {
        IntStream.range(0, times).forEach(i -> throttle.failed(login, address));
    }
}

package org.tidu.throttle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How long the body of a request may keep a thread waiting, {@code tidu.throttle.bodies}. What is counted is waiting for bytes, not work on them.
 *
 * @param patience    any body may keep a thread waiting this long
 * @param perSecond   and a second more for each so many bytes that came
 * @param longest     and never longer than this
 * @param perAddress  bodies from one address that keep threads waiting for more than two seconds at the same time
 */
@Validated
@ConfigurationProperties("tidu.throttle.bodies")
record BodySettings(@DefaultValue("20s") @NotNull Duration patience, @DefaultValue("2KB") @NotNull DataSize perSecond,
        @DefaultValue("15m") @NotNull Duration longest, @DefaultValue("40") @Positive int perAddress) {

    /** @return how long so many bytes may have been waited for, in nanoseconds */
    long allowed(long bytes) {
        double forBytes = (double) bytes / perSecond.toBytes() * Duration.ofSeconds(1).toNanos();
        return (long) Math.min(longest.toNanos(), patience.toNanos() + forBytes);
    }
}

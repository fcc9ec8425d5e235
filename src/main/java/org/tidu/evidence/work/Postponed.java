package org.tidu.evidence.work;

import java.time.Duration;
import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A file that could not be taken in: tried again after a minute, then after twice as long each time, up to an hour. A film that clamd refuses is 500 MB sent in vain.
 *
 * @param pause that ends at {@code until}
 */
record Postponed(Instant until, Duration pause) {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    static Postponed first(Instant now) {
        return new Postponed(now.plus(FIRST), FIRST);
    }

    Postponed again(Instant now) {
        Duration longer = pause.multipliedBy(2);
        Duration next = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
        return new Postponed(now.plus(next), next);
    }

    /** A clock may be set back. */
    static boolean isSo(@Nullable Postponed file, Instant now) {
        return file != null && now.isBefore(file.until()) && !now.isBefore(file.until().minus(file.pause()));
    }
}

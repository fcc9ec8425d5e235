package org.tidu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: five failures for one name from one address, or fifty for a name or an address alone, close that
 * way for a quarter of an hour. Kept in memory, per node.
 */
@Component
class LoginThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LIMIT_PAIR = 5;
    private static final int LIMIT_ALONE = 50;
    private static final int SWEEP_ABOVE = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this name and address still have to wait; empty when they may try. */
    Optional<Duration> wait(String login, String address) {
        Instant now = clock.instant();
        return keys(login, address).stream()
                .map(key -> waitFor(key, now))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    void failed(String login, String address) {
        Instant now = clock.instant();
        if (failures.size() > SWEEP_ABOVE) {
            failures.values().removeIf(times -> isOver(times, now));
        }
        for (Key key : keys(login, address)) {
            failures.compute(key.name(), (name, times) -> {
                Deque<Instant> kept = times == null ? new ArrayDeque<>() : times;
                kept.addLast(now);
                while (kept.size() > key.limit()) {
                    kept.removeFirst();
                }
                return kept;
            });
        }
    }

    /** A success forgives the pair, not the address: one known account does not buy guesses at others. */
    void succeeded(String login, String address) {
        failures.remove(keys(login, address).get(0).name());
    }

    private Optional<Duration> waitFor(Key key, Instant now) {
        Instant[] oldest = new Instant[1];
        failures.computeIfPresent(key.name(), (name, times) -> {
            if (times.size() >= key.limit()) {
                oldest[0] = times.peekFirst();
            }
            return times;
        });
        return Optional.ofNullable(oldest[0])
                .map(first -> Duration.between(now, first.plus(WINDOW)))
                .filter(left -> left.compareTo(Duration.ZERO) > 0);
    }

    private static boolean isOver(Deque<Instant> times, Instant now) {
        Instant last = times.peekLast();
        return last == null || last.plus(WINDOW).isBefore(now);
    }

    private static List<Key> keys(String login, String address) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        return List.of(new Key("pair " + name + " " + address, LIMIT_PAIR), new Key("name " + name, LIMIT_ALONE),
                new Key("address " + address, LIMIT_ALONE));
    }

    private record Key(String name, int limit) {}
}

package org.tidu.identity;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tidu.problem.TooManyRequests;
import org.tidu.throttle.Sender;
import org.tidu.throttle.Throttle;

/**
 * Slows down guessing: for one name from one address five failures in a quarter of an hour, for a name or an address alone
 * fifty. Each attempt counts before the password is looked at, and is forgiven when it was right.
 */
@Component
class LoginThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LIMIT_PAIR = 5;
    private static final int LIMIT_ALONE = 50;

    private final Throttle addresses;
    private final Throttle pairs;
    private final Throttle names;

    @Autowired
    LoginThrottle() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    LoginThrottle(TimeMeter time) {
        this.addresses = new Throttle(LIMIT_ALONE, WINDOW, time);
        this.pairs = new Throttle(LIMIT_PAIR, WINDOW, time);
        this.names = new Throttle(LIMIT_ALONE, WINDOW, time);
    }

    /** @throws TooManyRequests when this name or address has to wait; nothing has been counted then */
    Attempt begin(String login, String address) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        String sender = Sender.of(address);
        Attempt attempt = new Attempt(name + " " + sender);
        // an address that has used up its own allowance fills no memory with names
        attempt.take(addresses, sender);
        attempt.take(pairs, attempt.pair);
        attempt.take(names, name);
        return attempt;
    }

    /** One try at a password. What nobody takes back stays counted. */
    final class Attempt {

        private record Taken(Throttle from, String key) {}

        private final List<Taken> taken = new ArrayList<>();
        private final String pair;

        private Attempt(String pair) {
            this.pair = pair;
        }

        private void take(Throttle from, String key) {
            Optional<Duration> wait = from.take(key);
            if (wait.isPresent()) {
                takeBack();
                throw new TooManyRequests("密码错误次数过多，请 " + (wait.get().toMinutes() + 1) + " 分钟后再试", wait.get());
            }
            taken.add(new Taken(from, key));
        }

        /** The password was not looked at, or says nothing about guessing. */
        void takeBack() {
            taken.forEach(one -> one.from().giveBack(one.key()));
        }

        /** A success forgives the pair, not the address: one known account does not buy guesses at others. */
        void succeeded() {
            takeBack();
            pairs.forgive(pair);
        }
    }
}

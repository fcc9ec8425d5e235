package org.tidu.throttle;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.tidu.problem.Busy;

/**
 * Hashing a password keeps a processor busy for a tenth of a second on purpose. Half of the processors do so at most, a few
 * requests wait their turn, and the others are told to come back: sign-on in a rush must not take the threads and processors
 * that submissions need.
 */
public class PasswordHashing {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final Turns turns;
    private final AtomicInteger inside = new AtomicInteger();
    private final int most;

    /** @param atOnce how many hash side by side, {@code waiting} how many more wait for their turn */
    public PasswordHashing(int atOnce, int waiting) {
        this.turns = new Turns(atOnce, LONGEST_WAIT, PasswordHashing::busy);
        this.most = atOnce + waiting;
    }

    /** @throws Busy when too many wait already, or the wait grows too long; the work has not begun then */
    public <T> T run(Supplier<T> work) {
        try {
            if (inside.incrementAndGet() > most) {
                throw busy();
            }
            return turns.take(work);
        } finally {
            inside.decrementAndGet();
        }
    }

    /** How many hash or wait now. */
    public int inside() {
        return inside.get();
    }

    private static Busy busy() {
        return new Busy("登录和密码验证请求过多，请 " + COME_BACK.toSeconds() + " 秒后再试；已填写和已提交的内容不受影响", COME_BACK);
    }
}

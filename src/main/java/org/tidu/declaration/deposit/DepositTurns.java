package org.tidu.declaration.deposit;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.tidu.problem.Busy;
import org.tidu.throttle.Turns;

/**
 * How many hand in side by side on this node. In a rush more at once would not be done sooner: they take processors and
 * connections from each other, and the last connections from whoever only reads.
 */
@Component
public class DepositTurns {

    /** As long as one waits for a connection; sooner only when the database does not answer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final Turns turns;

    @Autowired
    DepositTurns(@Value("${tidu.deposit.at-once}") int atOnce) {
        this(atOnce, LONGEST_WAIT);
        Assert.isTrue(atOnce > 0, "tidu.deposit.at-once has to be 1 or more, or nobody could hand in");
    }

    DepositTurns(int atOnce, Duration longestWait) {
        this.turns = new Turns(atOnce, longestWait, DepositTurns::busy);
    }

    /**
     * To be called without a transaction: who waits for a turn holds no connection.
     *
     * @throws Busy when the wait grows too long; nothing has been received then
     */
    public <T> T take(Supplier<T> handingIn) {
        return turns.take(handingIn);
    }

    /** How many wait for their turn now, as near as can be told. */
    int waiting() {
        return turns.waiting();
    }

    private static Busy busy() {
        return new Busy("正在提交的企业较多，本次提交没有被接收；请 " + COME_BACK.toSeconds() + " 秒后重试，填写的内容仍在页面上", COME_BACK);
    }
}

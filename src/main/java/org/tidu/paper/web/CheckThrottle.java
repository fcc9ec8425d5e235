package org.tidu.paper.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.tidu.problem.Busy;
import org.tidu.problem.TooManyRequests;
import org.tidu.throttle.Sender;
import org.tidu.throttle.Throttle;

/** The check is open to everybody: an address asks so often, and so many files come at once, a few of them from one address. */
@Component
class CheckThrottle {

    private static final int NUMBERS_A_MINUTE = 60;
    private static final int FILES_IN_TEN_MINUTES = 30;
    private static final int AT_ONCE = 8;
    private static final int OF_AN_ADDRESS = 2;
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final Throttle numbers = new Throttle(NUMBERS_A_MINUTE, Duration.ofMinutes(1));
    private final Throttle files = new Throttle(FILES_IN_TEN_MINUTES, Duration.ofMinutes(10));
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    interface FileCheck<T> {

        T run() throws IOException;
    }

    /** @throws TooManyRequests when the address has asked too often */
    void number(String address) {
        numbers.take(Sender.of(address)).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
    }

    /** @throws Busy when too many files come at once, or from this address; {@link TooManyRequests} when the address has sent too many */
    <T> T file(String address, FileCheck<T> check) throws IOException {
        String sender = Sender.of(address);
        files.take(sender).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
        try {
            if (taken.merge(sender, 1, Integer::sum) > OF_AN_ADDRESS) {
                throw new Busy("您所在的网络正在核验的文件较多，请稍后再试", COME_BACK);
            }
            return placed(check);
        } finally {
            taken.computeIfPresent(sender, (same, count) -> count == 1 ? null : count - 1);
        }
    }

    private <T> T placed(FileCheck<T> check) throws IOException {
        if (!places.tryAcquire()) {
            throw new Busy("正在核验的文件较多，请稍后再试", COME_BACK);
        }
        try {
            return check.run();
        } finally {
            places.release();
        }
    }
}

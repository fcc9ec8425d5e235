package org.tidu.recognition;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tidu.problem.TooManyRequests;
import org.tidu.throttle.Sender;
import org.tidu.throttle.Throttle;
import org.tidu.throttle.ThrottleSettings;

/** Each objection is a task for the province: an account raises a few in a day, an address a few more. */
@Component
class ObjectionThrottle {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int ACCOUNTS_OF_AN_ADDRESS = 4;

    private final Throttle accounts;
    private final Throttle addresses;

    ObjectionThrottle(ThrottleSettings settings) {
        this.accounts = new Throttle(settings.objectionsPerDay(), DAY);
        this.addresses = new Throttle(settings.objectionsPerDay() * ACCOUNTS_OF_AN_ADDRESS, DAY);
    }

    /**
     * Counts before the work begins; what is refused by the work itself does not count.
     *
     * @throws TooManyRequests when the account or the address has raised too many
     */
    <T> T counted(String account, String address, Supplier<T> work) {
        String sender = Sender.of(address);
        addresses.take(sender).ifPresent(ObjectionThrottle::refuse);
        Optional<Duration> wait = accounts.take(account);
        if (wait.isPresent()) {
            addresses.giveBack(sender);
            refuse(wait.get());
        }
        try {
            return work.get();
        } catch (RuntimeException refused) {
            addresses.giveBack(sender);
            accounts.giveBack(account);
            throw refused;
        }
    }

    private static void refuse(Duration wait) {
        throw new TooManyRequests("提出的异议过多，请 " + (wait.toHours() + 1)
                + " 小时后再试；补充材料请直接联系省级工信部门", wait);
    }
}

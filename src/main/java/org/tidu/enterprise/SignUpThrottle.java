package org.tidu.enterprise;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tidu.problem.TooManyRequests;
import org.tidu.throttle.Sender;
import org.tidu.throttle.Throttle;
import org.tidu.throttle.ThrottleSettings;

/**
 * A sign-up has to say which log-in names and mobile numbers are taken. So each one counts, good or bad, before anything is
 * looked up: nobody reads the list of names by trying.
 */
@Component
class SignUpThrottle {

    private final Throttle addresses;

    SignUpThrottle(ThrottleSettings settings) {
        this.addresses = new Throttle(settings.signUpsPerHour(), Duration.ofHours(1));
    }

    /** @throws TooManyRequests when the address has sent too many */
    void count(String address) {
        addresses.take(Sender.of(address)).ifPresent(wait -> {
            throw new TooManyRequests(
                    "来自此网络的注册请求过多，请 " + (wait.toMinutes() + 1) + " 分钟后再试，或换一个网络", wait);
        });
    }
}

package org.tidu.identity;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The log-in behind its throttle. */
@Component
class GuardedSignOn {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedSignOn.class);

    private final SignOn signOn;
    private final LoginThrottle throttle;

    GuardedSignOn(SignOn signOn, LoginThrottle throttle) {
        this.signOn = signOn;
        this.throttle = throttle;
    }

    /** @throws LoginRefused when the pair is wrong or has to wait */
    Authentication check(LoginForm form, String address) {
        throttle.wait(form.loginName(), address).ifPresent(GuardedSignOn::refuse);
        Authentication known = signOn.check(form.loginName(), form.password()).orElse(null);
        if (known == null) {
            throttle.failed(form.loginName(), address);
            LOG.info("log-in refused from {}", address);
            throw new LoginRefused("登录名或密码不正确，请核对后重试", null);
        }
        throttle.succeeded(form.loginName(), address);
        return known;
    }

    private static void refuse(Duration wait) {
        throw new LoginRefused("登录失败次数过多，请 " + (wait.toMinutes() + 1) + " 分钟后再试", wait);
    }
}

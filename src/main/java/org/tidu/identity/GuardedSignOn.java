package org.tidu.identity;

import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffMember;
import org.tidu.problem.TooManyRequests;

/** Every check of a password behind its throttle, whichever door it comes by. */
@Component
class GuardedSignOn {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedSignOn.class);

    private final SignOn signOn;
    private final LoginThrottle throttle;

    GuardedSignOn(SignOn signOn, LoginThrottle throttle) {
        this.signOn = signOn;
        this.throttle = throttle;
    }

    /**
     * @throws LoginRefused    when the pair is wrong
     * @throws TooManyRequests when the name or the address has to wait
     */
    Authentication check(LoginForm form, String address) {
        return guarded(form.loginName(), address, () -> signOn.check(form.loginName(), form.password()))
                .orElseThrow(() -> {
                    LOG.info("log-in refused from {}", address);
                    return new LoginRefused("登录名或密码不正确，请核对后重试");
                });
    }

    /** For doors that take staff only. The right password of somebody else opens nothing there and is no guess either. */
    Optional<Authentication> checkStaff(String id, String password, String address) {
        return guarded(id, address, () -> signOn.check(id, password))
                .filter(known -> known.getPrincipal() instanceof StaffMember);
    }

    /** The password of somebody who is signed in already. */
    boolean isOwnPassword(Principal who, String login, String password, String address) {
        return guarded(login, address, () -> signOn.check(login, password)
                .filter(known -> known.getPrincipal().getClass() == who.getClass()
                        && known.getName().equals(who.getName()))).isPresent();
    }

    private Optional<Authentication> guarded(String login, String address, Supplier<Optional<Authentication>> check) {
        LoginThrottle.Attempt attempt = throttle.begin(login, address);
        Optional<Authentication> known;
        try {
            known = check.get();
        } catch (RuntimeException unchecked) {
            attempt.takeBack();
            throw unchecked;
        }
        known.ifPresent(right -> attempt.succeeded());
        return known;
    }
}

package org.tidu.identity;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tidu.problem.Busy;
import org.tidu.problem.TooManyRequests;

/** HTTP Basic for staff, behind the same throttle as the log-in page. */
@Component
class BasicSignOn implements AuthenticationManager {

    private final GuardedSignOn signOn;

    BasicSignOn(GuardedSignOn signOn) {
        this.signOn = signOn;
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        String address = ((WebAuthenticationDetails) offered.getDetails()).getRemoteAddress();
        try {
            return signOn.checkStaff(offered.getName(), String.valueOf(offered.getCredentials()), address)
                    .orElseThrow(() -> new BadCredentialsException("wrong"));
        } catch (TooManyRequests | Busy later) {
            throw new LoginPostponed(later);
        }
    }
}

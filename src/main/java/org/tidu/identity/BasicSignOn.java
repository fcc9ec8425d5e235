package org.tidu.identity;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffMember;

/** HTTP Basic for staff, behind the same throttle as the log-in page. */
@Component
class BasicSignOn implements AuthenticationManager {

    private final SignOn signOn;
    private final LoginThrottle throttle;

    BasicSignOn(SignOn signOn, LoginThrottle throttle) {
        this.signOn = signOn;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        String id = offered.getName();
        String address = ((WebAuthenticationDetails) offered.getDetails()).getRemoteAddress();
        if (throttle.wait(id, address).isPresent()) {
            throw new BadCredentialsException("too many failures");
        }
        return signOn.check(id, String.valueOf(offered.getCredentials()))
                .filter(known -> known.getPrincipal() instanceof StaffMember)
                .map(known -> {
                    throttle.succeeded(id, address);
                    return known;
                })
                .orElseThrow(() -> {
                    throttle.failed(id, address);
                    return new BadCredentialsException("wrong");
                });
    }
}

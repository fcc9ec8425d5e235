package org.tidu.identity;

import org.springframework.security.core.AuthenticationException;
import org.tidu.problem.Busy;
import org.tidu.problem.TooManyRequests;

/** A log-in that was not looked at: too many before it, or too many at once. The cause says when to come back. */
class LoginPostponed extends AuthenticationException {

    /** @param cause {@link TooManyRequests} or {@link Busy} */
    LoginPostponed(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}

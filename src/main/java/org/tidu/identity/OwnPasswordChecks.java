package org.tidu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tidu.problem.Busy;
import org.tidu.problem.TooManyRequests;
import org.tidu.throttle.PasswordHashing;

/**
 * Calls of the engine's interface that tell whether a password is right are counted like log-ins of whoever makes them,
 * before the engine looks; and they hash in their turn. A change that succeeds is forgiven.
 */
class OwnPasswordChecks extends OncePerRequestFilter {

    private static final Pattern CREDENTIALS = Pattern.compile(".*/user/[^/]+/credentials/*");
    private static final Pattern VERIFY = Pattern.compile(".*/identity/verify/*");
    private static final Pattern NEW_USER = Pattern.compile(".*/user/create/*");

    private final LoginThrottle throttle;
    private final PasswordHashing hashing;
    private final FilterRefusals problems;

    OwnPasswordChecks(LoginThrottle throttle, PasswordHashing hashing, FilterRefusals problems) {
        this.throttle = throttle;
        this.hashing = hashing;
        this.problems = problems;
    }

    /** Makes the filter without making it a bean, which the servlet container would put before every address. */
    @Component
    static class Factory {

        private final LoginThrottle throttle;
        private final PasswordHashing hashing;
        private final FilterRefusals problems;

        Factory(LoginThrottle throttle, PasswordHashing hashing, FilterRefusals problems) {
            this.throttle = throttle;
            this.hashing = hashing;
            this.problems = problems;
        }

        OwnPasswordChecks create() {
            return new OwnPasswordChecks(throttle, hashing, problems);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !checks(request) && !NEW_USER.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (checks(request)) {
                counted(request, response, chain);
            } else {
                inTurn(request, response, chain);
            }
        } catch (TooManyRequests refused) {
            problems.tooMany(response, refused);
        } catch (Busy refused) {
            problems.busy(response, refused);
        }
    }

    private static boolean checks(HttpServletRequest request) {
        return CREDENTIALS.matcher(request.getRequestURI()).matches() || VERIFY.matcher(request.getRequestURI()).matches();
    }

    private void counted(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String caller = SecurityContextHolder.getContext().getAuthentication().getName();
        LoginThrottle.Attempt attempt = throttle.begin(caller, request.getRemoteAddr());
        try {
            inTurn(request, response, chain);
        } catch (Busy unchecked) {
            attempt.takeBack();
            throw unchecked;
        }
        // an answer of 204 says that the password was right; what verify found out stands in its body
        if (response.getStatus() == HttpServletResponse.SC_NO_CONTENT) {
            attempt.takeBack();
        }
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Exception[] failed = new Exception[1];
        hashing.run(() -> {
            try {
                chain.doFilter(request, response);
            } catch (ServletException | IOException fault) {
                failed[0] = fault;
            }
            return null;
        });
        if (failed[0] instanceof ServletException fault) {
            throw fault;
        } else if (failed[0] instanceof IOException fault) {
            throw fault;
        }
    }
}

package org.tidu.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Numbers each request. The number stands in every line the request leaves in the log, beside the case it is about, and in
 * the answer's header, so that a proxy's log and what a user reads of a fault lead to it. A number that comes with the
 * request is not taken over: it could name somebody else's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestId extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    private static final Pattern OF_A_CASE = Pattern.compile("/api/(?:declarations|recognised)/([A-Za-z0-9-]{1,40})(/.*)?");

    /** The number of the request this thread works on, null outside of one. */
    static String current() {
        return MDC.get(LogContext.REQUEST);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = UUID.randomUUID().toString().substring(0, 13);
        response.setHeader(HEADER, id);
        MDC.put(LogContext.REQUEST, id);
        Matcher path = OF_A_CASE.matcher(request.getRequestURI());
        if (path.matches()) {
            MDC.put(LogContext.CASE, path.group(1));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LogContext.REQUEST);
            MDC.remove(LogContext.CASE);
        }
    }
}

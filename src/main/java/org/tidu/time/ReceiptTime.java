package org.tidu.time;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The instant at which the present request reached the server. Deadlines are compared with it, so that a submission does
 * not become late by waiting for its turn in a full queue ({@link ArrivingRequests}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ReceiptTime extends OncePerRequestFilter {

    private static final String RECEIVED_AT = ReceiptTime.class.getName();

    private final Clock clock;

    ReceiptTime(Clock clock) {
        this.clock = clock;
    }

    /** To the microsecond, which is what both databases keep. */
    public Instant now() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object receivedAt =
                request == null ? null : request.getAttribute(RECEIVED_AT, RequestAttributes.SCOPE_REQUEST);
        return receivedAt == null ? present() : (Instant) receivedAt;
    }

    /** When this request reached the server; for whoever stands before the controllers. */
    public static Instant of(HttpServletRequest request) {
        return (Instant) request.getAttribute(RECEIVED_AT);
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant receivedAt = ArrivingRequests.take(request.getMethod().equals("POST")).orElseGet(this::present);
        request.setAttribute(RECEIVED_AT, receivedAt);
        chain.doFilter(request, response);
    }
}

package org.tidu.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tidu.time.ReceiptTime;

/** A request that waits for its turn: received at one instant, worked on at a later one. */
@TestComponent
public class Received {

    private final ReceiptTime receiptTime;
    private final TestClock clock;

    Received(ReceiptTime receiptTime, TestClock clock) {
        this.receiptTime = receiptTime;
        this.clock = clock;
    }

    public void at(Instant receipt, Duration wait, Runnable work) {
        clock.set(receipt);
        FilterChain later = (request, response) -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes((HttpServletRequest) request));
            try {
                clock.advance(wait);
                work.run();
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        };
        try {
            receiptTime.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), later);
        } catch (ServletException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

package org.tidu.throttle;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tidu.problem.Busy;
import org.tidu.problem.ProblemWriter;
import org.tidu.time.ReceiptTime;

/**
 * More is asked than the node can answer: whoever wanted to read something, and waited too long for a thread already, is
 * told to come back, so that the threads are free for what people hand in. That is taken however long it waited.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LateReads extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Duration longest;
    private final Clock clock;
    private final ProblemWriter answer;

    LateReads(ThrottleSettings settings, Clock clock, ProblemWriter answer) {
        this.longest = settings.longestWaitOfReads();
        this.clock = clock;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isLate = READS.contains(request.getMethod())
                && ReceiptTime.of(request).plus(longest).isBefore(clock.instant());
        if (isLate) {
            answer.write(request, response, new Busy(
                    "访问人数过多，请 " + COME_BACK.toSeconds() + " 秒后再打开；已填写和已提交的内容不受影响", COME_BACK));
        } else {
            chain.doFilter(request, response);
        }
    }
}

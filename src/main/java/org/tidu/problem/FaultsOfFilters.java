package org.tidu.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filters look up the caller, and read bodies for a token or on behalf of the engine: when the database is away or the body too slow, no
 * controller can answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class FaultsOfFilters extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FaultsOfFilters.class);

    private final ProblemWriter answer;

    FaultsOfFilters(ProblemWriter answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fault) {
            Optional<TooSlow> slow = TooSlow.behind(fault);
            Optional<Outage> outage = Outage.behind(fault);
            if (slow.isEmpty() && outage.isEmpty() || response.isCommitted()) {
                throw fault;
            }
            response.reset();
            response.setHeader(RequestId.HEADER, RequestId.current());
            if (slow.isPresent()) {
                answer.write(request, response, slow.get());
            } else {
                LOG.warn("the database is away: {}", fault.toString());
                answer.write(request, response, outage.get().busy());
            }
        }
    }
}

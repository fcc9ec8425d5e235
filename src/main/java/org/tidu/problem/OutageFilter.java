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

/** A database that is away is found out in filters too, by whoever looks up the caller: then no controller can answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    private final ProblemWriter answer;

    OutageFilter(ProblemWriter answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fault) {
            Optional<Outage> outage = Outage.behind(fault);
            if (outage.isEmpty() || response.isCommitted()) {
                throw fault;
            }
            LOG.warn("the database is away: {}", fault.toString());
            response.reset();
            response.setHeader(RequestId.HEADER, RequestId.current());
            answer.write(request, response, outage.get().busy());
        }
    }
}

package org.tidu.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Filters read bodies too, for a token or on behalf of the engine: then no controller can answer the one that is too slow. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class SlowBodyFilter extends OncePerRequestFilter {

    private final ProblemWriter answer;

    SlowBodyFilter(ProblemWriter answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fault) {
            Optional<TooSlow> slow = TooSlow.behind(fault);
            if (slow.isEmpty() || response.isCommitted()) {
                throw fault;
            }
            response.reset();
            response.setHeader(RequestId.HEADER, RequestId.current());
            answer.write(request, response, slow.get());
        }
    }
}

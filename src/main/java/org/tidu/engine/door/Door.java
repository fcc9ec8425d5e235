package org.tidu.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request pass, as it was checked, or answers why not. */
abstract class Door extends OncePerRequestFilter {

    private final RefusalWriter refusals;

    Door(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    /** The request to go on with. */
    abstract HttpServletRequest passed(HttpServletRequest request) throws Refused, IOException;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest passed;
        try {
            passed = passed(request);
        } catch (Refused refused) {
            refusals.write(response, refused);
            return;
        }
        chain.doFilter(passed, response);
    }
}

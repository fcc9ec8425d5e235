package org.tidu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that hide a plain letter, digit, dot or slash behind an escape, double a slash or climb by
 * dots: no client needs them, and servlet container, filter chains and servlets must never read an address differently.
 */
@Component
class PlainAddresses extends OncePerRequestFilter implements Ordered {

    private static final Pattern DISGUISED = Pattern.compile(
            "//|(^|/)\\.\\.?(/|$)|\\\\|%(2[d-f]|3[0-9]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])", Pattern.CASE_INSENSITIVE);

    private final FilterRefusals problems;

    PlainAddresses(FilterRefusals problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return SecurityProperties.DEFAULT_FILTER_ORDER - 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DISGUISED.matcher(request.getRequestURI()).find()) {
            problems.unusualAddress(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}

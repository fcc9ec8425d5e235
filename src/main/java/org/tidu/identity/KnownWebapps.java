package org.tidu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** There are four web apps; asked for a page of a fifth, the engine answers a server error. */
class KnownWebapps extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/([^/]+)/.*");
    private static final Set<String> APPS = Set.of("tasklist", "cockpit", "admin", "welcome");

    private final FilterRefusals problems;

    KnownWebapps(FilterRefusals problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher page = PAGE.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        if (page.matches() && !APPS.contains(page.group(1))) {
            problems.write(response, HttpStatus.NOT_FOUND, "未找到", "没有这个地址，请检查后重试");
        } else {
            chain.doFilter(request, response);
        }
    }
}

package org.tidu.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * A form is 1 MiB at most, a list of enterprises 10 MiB, a draft of rules 8 MiB: a decision file of 2 MB is longer as JSON, and a replay takes several.
 * Files in forms have the limits of the upload settings. A paper that is to be checked is 64 MiB at most.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    private static final long FORM = 1024L * 1024;
    private static final long LIST = 10 * FORM;
    private static final long RULES = 8 * FORM;
    private static final long PAPER = 64 * FORM;
    private static final Pattern WITH_RULES = Pattern.compile("/api/(?:replays|sliders|workbench/rule-sets/[^/]+/drafts/[^/]+/changes)");

    private final HandlerExceptionResolver problems;

    BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") || hasType(request, MediaType.MULTIPART_FORM_DATA_VALUE) || isEvidence(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.resolveException(request, response, null, new BodyTooLarge(limit));
        } else {
            chain.doFilter(new LimitedBody(request, limit), response);
        }
    }

    private static long limit(HttpServletRequest request) {
        String address = request.getRequestURI();
        if (address.equals("/api/paper-checks")) {
            return PAPER;
        }
        return hasType(request, "text/csv") ? LIST : WITH_RULES.matcher(address).matches() ? RULES : FORM;
    }

    /** Each file says beforehand how long it is, and its category how long it may be. */
    private static boolean isEvidence(HttpServletRequest request) {
        return request.getMethod().equals("PATCH") && request.getRequestURI().startsWith("/api/evidence-uploads/");
    }

    private static boolean hasType(HttpServletRequest request, String type) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).startsWith(type);
    }
}

package org.tidu.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses a query whose parameters hold characters that cannot be stored, before anything looks for them. */
@Component
@Order(0)
class PlainParameters extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    PlainParameters(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String bad = unstorable(request.getQueryString());
        if (bad == null) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(request, response, null,
                    new InvalidInput(bad, "参数「" + bad + "」含有不能使用的控制字符，请删除后重试"));
        }
    }

    /** Name of the first parameter at fault, or null. */
    private static String unstorable(String query) {
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String decoded = decoded(pair);
            if (Unstorable.isIn(decoded)) {
                return Unstorable.without(decoded.split("=", 2)[0]);
            }
        }
        return null;
    }

    /** A broken escape is left to those who read the parameters. */
    private static String decoded(String pair) {
        try {
            return URLDecoder.decode(pair, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return pair;
        }
    }
}

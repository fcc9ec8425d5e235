package org.tidu.engine.webapp;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each page of the web apps carries the nonce of its own header. The engine's filters pass it from the header to the page
 * through the servlet context, which all requests share; they are given one that keeps it with the request.
 */
@Configuration
class PageNonce {

    /** Before the web apps' own filters, which have no order. */
    private static final int ORDER = 1;

    @Bean
    FilterRegistrationBean<Filter> pageNonceFilter() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) ->
                chain.doFilter(new OwnNonce((HttpServletRequest) request), response));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(ORDER);
        return registration;
    }
}

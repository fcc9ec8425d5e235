package org.tidu.assessment.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tidu.problem.TooManyRequests;

/**
 * Limits the public addresses before a body is read. The sender is whoever the server takes for it: behind a proxy that
 * is the proxy, unless {@code server.forward-headers-strategy} says to trust what the proxy adds.
 */
@Configuration
@EnableConfigurationProperties(RateLimitSettings.class)
class RateLimitedAddresses implements WebMvcConfigurer {

    private final RateLimit limit;

    RateLimitedAddresses(RateLimitSettings settings) {
        this.limit = new RateLimit(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                limit.ask(request.getRemoteAddr()).ifPresent(wait -> {
                    throw new TooManyRequests(wait);
                });
                return true;
            }
        }).addPathPatterns("/api/assessments", "/api/scenarios", "/api/rule-sets/**", "/api/official-texts");
    }
}

package org.tidu.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers of everything but the engine's web apps, which send their own. The process and table viewers of the portal
 * need inline styles and images in data addresses; scripts come from this server only. Over HTTPS browsers are told to
 * stay with it for a year.
 */
final class SecurityHeaders {

    private static final String CONTENT = String.join("; ",
            "default-src 'self'", "img-src 'self' data:", "font-src 'self' data:", "style-src 'self' 'unsafe-inline'",
            "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'self'");

    private SecurityHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.sameOrigin());
    }
}

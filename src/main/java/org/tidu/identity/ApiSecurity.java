package org.tidu.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** {@code /api}: a few public addresses, a session for everything else, a token with every change. */
@Configuration
class ApiSecurity {

    private static final String[] PUBLIC_READS = {
        "/api/server", "/api/counties", "/api/rounds", "/api/rounds/*", "/api/rounds/*/conditions",
        "/api/rounds/*/preparation", "/api/rounds/*/deadlines", "/api/rounds/*/notice", "/api/rounds/*/files/*", "/api/notices", "/api/recognised",
        "/api/recognised.xlsx", "/api/papers/*", "/api/demo/accounts"
    };

    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("TIDU-XSRF");
        tokens.setHeaderName("X-TIDU-XSRF");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http, CookieCsrfTokenRepository tokens, FilterRefusals problems,
            PasswordStamps stamps, SignOn signOn) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/api/session").permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/registrations", "/api/paper-checks").permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC_READS).permitAll()
                        .anyRequest().authenticated())
                .addFilterAfter(new StaleSessions(stamps, signOn), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(new PortalCsrfHandler()))
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint(problems.unauthenticated())
                        .accessDeniedHandler(problems.denied()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityHeaders::write)
                .build();
    }
}

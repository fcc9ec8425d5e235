package org.tidu.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Addresses that answer anybody alike and change nothing: no session is looked for or made, no token asked. */
@Configuration
class PublicSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain assessment(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/assessments", "/api/scenarios", "/api/rule-sets/**", "/api/official-texts")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityHeaders::write)
                .build();
    }
}

package org.tidu.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tidu.engine.access.ActingStaffFilter;

/** {@code /engine-rest}: HTTP Basic for staff, no session; the engine's own grants decide what each of them sees. */
@Configuration
class EngineRestSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, BasicSignOn signOn, ActingStaffFilter.Factory acting,
            Problems problems, OwnPasswordChecks.Factory passwords) throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Roles.STAFF))
                .authenticationManager(signOn)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems.basicChallenge()))
                .addFilterAfter(acting.create(), AuthorizationFilter.class)
                .addFilterAfter(passwords.create(), AuthorizationFilter.class)
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint(problems.basicChallenge())
                        .accessDeniedHandler(problems.denied()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(logout -> logout.disable())
                .headers(SecurityHeaders::write)
                .build();
    }
}

package org.tidu.identity;

import jakarta.servlet.Filter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.tidu.engine.access.ActingStaffFilter;
import org.tidu.engine.door.EngineDoors;

/**
 * {@code /engine-rest}, while it is switched on: HTTP Basic for programs of the staff, no session. Behind the door the
 * engine's own grants decide what each of them sees.
 */
@Configuration
class EngineRestSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, BasicSignOn signOn, ActingStaffFilter.Factory acting,
            FilterRefusals problems, OwnPasswordChecks.Factory passwords, EngineDoors doors) throws Exception {
        Filter door = doors.rest();
        return http.securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Roles.STAFF))
                .authenticationManager(signOn)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems.basicChallenge()))
                .addFilterBefore(doors.restThreshold(), BasicAuthenticationFilter.class)
                .addFilterAfter(door, AuthorizationFilter.class)
                .addFilterAfter(acting.create(), door.getClass())
                .addFilterAfter(passwords.create(), door.getClass())
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

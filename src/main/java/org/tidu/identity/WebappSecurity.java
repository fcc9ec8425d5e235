package org.tidu.identity;

import jakarta.servlet.Filter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.tidu.engine.door.EngineDoors;

/**
 * {@code /camunda}: the engine's web apps, Tasklist for staff, Cockpit and Admin for administrators. They keep their
 * own headers and their own check against forged requests; log-in and first set-up are ours, so theirs are shut.
 */
@Configuration
class WebappSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, WebappRefusals refusals, PasswordStamps stamps, SignOn signOn,
            OwnPasswordChecks.Factory passwords, FilterRefusals problems, EngineDoors doors) throws Exception {
        Filter door = doors.webapps();
        return http.securityMatcher("/camunda/**", "/camunda")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/camunda/app/*/*/setup/**", "/camunda/api/admin/setup/**").denyAll()
                        .requestMatchers("/camunda/api/admin/auth/user/*/login/**").denyAll()
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/app/admin/**", "/camunda/api/cockpit/**",
                                "/camunda/api/admin/plugin/**").hasRole(Roles.ADMINISTRATOR)
                        .anyRequest().hasRole(Roles.STAFF))
                .addFilterAfter(new StaleSessions(stamps, signOn), SecurityContextHolderFilter.class)
                .addFilterAfter(new KnownWebapps(problems), AuthorizationFilter.class)
                .addFilterAfter(door, KnownWebapps.class)
                .addFilterAfter(new WebappLogout(), door.getClass())
                .addFilterAfter(passwords.create(), door.getClass())
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint(refusals.unauthenticated())
                        .accessDeniedHandler(refusals.denied()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()).cacheControl(c -> c.disable()))
                .build();
    }
}

package org.tidu.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Health is public (up or down, no details); every other endpoint is for administrators or the machine itself. */
@Configuration
class ActuatorSecurity {

    @Bean
    @Order(4)
    SecurityFilterChain actuator(HttpSecurity http, FilterRefusals problems, PasswordStamps stamps, SignOn signOn)
            throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(EndpointRequest.to("health")).permitAll()
                        .anyRequest().access((who, context) -> new AuthorizationDecision(
                                isAdministrator(who.get()) || isThisMachine(context.getRequest()))))
                .addFilterAfter(new StaleSessions(stamps, signOn), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint(problems.unauthenticated())
                        .accessDeniedHandler(problems.denied()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityHeaders::write)
                .build();
    }

    private static boolean isAdministrator(Authentication who) {
        return new AuthenticationTrustResolverImpl().isAuthenticated(who)
                && who.getAuthorities().stream()
                        .anyMatch(role -> role.getAuthority().equals("ROLE_" + Roles.ADMINISTRATOR));
    }

    /**
     * Asks the connection itself: what a forwarding header says of the sender anybody can write. A proxy on this
     * machine speaks for somebody else, so a forwarded request never counts.
     */
    private static boolean isThisMachine(HttpServletRequest request) {
        ServletRequest connection = request;
        while (connection instanceof ServletRequestWrapper wrapper) {
            connection = wrapper.getRequest();
        }
        HttpServletRequest received = (HttpServletRequest) connection;
        try {
            return !ForwardedRequests.isForwarded(received)
                    && InetAddress.getByName(received.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}

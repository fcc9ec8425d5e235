package org.tidu.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine which staff member calls its REST interface, for the time of the request. */
public class ActingStaffFilter extends OncePerRequestFilter {

    private final IdentityService identity;
    private final StaffDirectory staff;

    ActingStaffFilter(IdentityService identity, StaffDirectory staff) {
        this.identity = identity;
        this.staff = staff;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof StaffMember member)) {
            throw new IllegalStateException("only staff may reach the engine's REST interface");
        }
        try {
            identity.setAuthentication(member.id(), staff.groupsOf(member.id()), List.of());
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Makes the filter without making it a bean, which the servlet container would put before every address. */
    @Component
    public static class Factory {

        private final IdentityService identity;
        private final StaffDirectory staff;

        Factory(IdentityService identity, StaffDirectory staff) {
            this.identity = identity;
            this.staff = staff;
        }

        public ActingStaffFilter create() {
            return new ActingStaffFilter(identity, staff);
        }
    }
}

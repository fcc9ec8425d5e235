package org.tidu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tidu.engine.access.StaffMember;

/**
 * Ends a session opened with a password that has been changed since, and keeps the one in which it is being changed. Roles
 * are not taken from the session but from the groups as they are now: what was taken away on any node is gone.
 */
class StaleSessions extends OncePerRequestFilter {

    private final PasswordStamps stamps;
    private final SignOn signOn;

    StaleSessions(PasswordStamps stamps, SignOn signOn) {
        this.stamps = stamps;
        this.signOn = signOn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication known = session == null ? null : SecurityContextHolder.getContext().getAuthentication();
        if (known == null) {
            chain.doFilter(request, response);
        } else if (!stamps.isFresh(session, known.getPrincipal())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
        } else {
            takeRolesOfNow(known);
            chain.doFilter(request, response);
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST && changesOwnPassword(request, known)
                    && request.getSession(false) == session) {
                stamps.put(session, known.getPrincipal());
            }
        }
    }

    private void takeRolesOfNow(Authentication known) {
        if (known.getPrincipal() instanceof StaffMember member) {
            SecurityContext now = SecurityContextHolder.createEmptyContext();
            now.setAuthentication(signOn.authentication(member));
            SecurityContextHolder.setContext(now);
        }
    }

    /** The portal's page and the web apps', which ask for the old password too. */
    private static boolean changesOwnPassword(HttpServletRequest request, Authentication known) {
        String path = request.getRequestURI();
        return path.equals(request.getContextPath() + "/api/password")
                || path.endsWith("/user/" + known.getName() + "/credentials") && request.getMethod().equals("PUT");
    }
}

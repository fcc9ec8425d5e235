package org.tidu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Beginning and ending a session. Nothing of an earlier session survives a log-in, neither its id nor its content. */
@Component
class Sessions {

    private final HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository tokens;
    private final PasswordStamps stamps;

    Sessions(CsrfTokenRepository tokens, PasswordStamps stamps) {
        this.tokens = tokens;
        this.stamps = stamps;
    }

    void begin(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        drop(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        stamps.put(request.getSession(true), authentication.getPrincipal());
        repository.saveContext(context, request, response);
        new CsrfAuthenticationStrategy(tokens).onAuthentication(authentication, request, response);
        sendToken(request);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        drop(request);
        SecurityContextHolder.clearContext();
        repository.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
    }

    /** The token is made, and its cookie sent, only when somebody asks for it. */
    void sendToken(HttpServletRequest request) {
        ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
    }

    private static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

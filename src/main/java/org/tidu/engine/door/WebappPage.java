package org.tidu.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/** Did a page of the web apps send this, and not one of a stranger's? Asked before the web apps ask, which would end the session. */
final class WebappPage {

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private WebappPage() {}

    /** @throws Refused when a change comes from another site or without the token of the session */
    static void mustHaveSent(HttpServletRequest request) throws Refused {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean isChange = !CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches();
        if (isChange && (site != null && !OWN_SITE.contains(site) || !hasToken(request))) {
            throw Refused.forged();
        }
    }

    private static boolean hasToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object expected = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        String sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return sent != null && expected instanceof String token && MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}

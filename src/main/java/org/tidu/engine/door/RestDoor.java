package org.tidu.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tidu.area.Groups;
import org.tidu.engine.access.RestSettings;
import org.tidu.engine.door.Operation.Section;
import org.tidu.problem.ReadBody;

/** The door of {@code /engine-rest}: for programs of the group {@code rest-clients}, never for a page in a browser. */
class RestDoor extends Door {

    private static final String BASE = "/engine-rest";

    private final CallCheck check;
    private final EngineCallers callers;

    RestDoor(CallCheck check, EngineCallers callers, RefusalWriter refusals) {
        super(refusals);
        this.check = check;
        this.callers = callers;
    }

    @Override
    HttpServletRequest passed(HttpServletRequest request) throws Refused, IOException {
        if (!callers.groups().contains(Groups.REST_CLIENTS)) {
            throw Refused.notYours();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length() + BASE.length());
        Operation operation = check.operation(Section.ENGINE, path, request, EnumSet.of(Who.PROGRAM));
        byte[] body = HeldBody.of(request);
        check.body(operation, request, body);
        return new ReadBody(request, body);
    }

    /** Stands before the log-in, so that no page learns whether the browser knows a password. */
    static class Threshold extends OncePerRequestFilter {

        private final boolean isOpen;
        private final RefusalWriter refusals;

        Threshold(RestSettings settings, RefusalWriter refusals) {
            this.isOpen = settings.enabled();
            this.refusals = refusals;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String site = request.getHeader("Sec-Fetch-Site");
            if (!isOpen) {
                refusals.write(response, Refused.switchedOff());
            } else if (request.getHeader(HttpHeaders.ORIGIN) != null || site != null && !site.equals("none")) {
                refusals.write(response, Refused.forged());
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}

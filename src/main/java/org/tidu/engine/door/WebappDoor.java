package org.tidu.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.tidu.area.Groups;
import org.tidu.engine.door.Operation.Section;
import org.tidu.problem.ReadBody;

/** The door of the web apps: their pages may be opened, their interfaces called as the operations table says. */
class WebappDoor extends Door {

    private static final String API = "/camunda/api";
    private static final String ENGINE = API + "/engine/engine/default";
    /** The four apps with the one engine there is, and what their pages load. */
    private static final Pattern PAGE = Pattern.compile(
            "/camunda(/?|/favicon\\.ico|/app/?|/(app/(tasklist|cockpit|admin|welcome)|lib|assets)(/.*)?)");

    private final CallCheck check;
    private final EngineCallers callers;

    WebappDoor(CallCheck check, EngineCallers callers, RefusalWriter refusals) {
        super(refusals);
        this.check = check;
        this.callers = callers;
    }

    @Override
    HttpServletRequest passed(HttpServletRequest request) throws Refused, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(API + "/") ? call(request, path) : page(request, path);
    }

    private HttpServletRequest call(HttpServletRequest request, String path) throws Refused, IOException {
        boolean isEngine = path.startsWith(ENGINE + "/");
        Operation operation = check.operation(isEngine ? Section.ENGINE : Section.WEBAPPS,
                path.substring((isEngine ? ENGINE : API).length()), request, caller());
        WebappPage.mustHaveSent(request);
        byte[] body = HeldBody.of(request);
        check.body(operation, request, body);
        return BoundedList.of(new ReadBody(request, body), operation);
    }

    private Set<Who> caller() {
        List<String> groups = callers.groups();
        return groups.contains(Groups.ADMINISTRATORS) ? EnumSet.of(Who.STAFF, Who.ADMINISTRATOR) : EnumSet.of(Who.STAFF);
    }

    private static HttpServletRequest page(HttpServletRequest request, String path) throws Refused {
        if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
            throw Refused.onlyRead();
        }
        if (!PAGE.matcher(path).matches()) {
            throw Refused.switchedOff();
        }
        return request;
    }
}

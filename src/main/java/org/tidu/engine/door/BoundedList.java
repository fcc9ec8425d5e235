package org.tidu.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;

/** A page of the web apps that names no bound asks for as much as the engine gives at once; asked without end, the engine would refuse. */
final class BoundedList extends HttpServletRequestWrapper {

    private static final String BOUND = "maxResults";
    private static final int MOST = 2000;

    private BoundedList(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request, Operation operation) {
        String query = request.getQueryString();
        boolean bounded = query != null && Arrays.stream(query.split("&")).anyMatch(pair -> pair.startsWith(BOUND + "="));
        return bounded || !operation.query().contains(BOUND) ? request : new BoundedList(request);
    }

    @Override
    public String getQueryString() {
        String query = super.getQueryString();
        return (query == null || query.isEmpty() ? "" : query + "&") + BOUND + "=" + MOST;
    }
}

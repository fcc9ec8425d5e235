package org.tidu.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes which requests somebody forwards, before the header is used up. Tells the operator once of a sender that no setting
 * names: limits then count everybody behind it as one.
 */
class ForwardedRequests extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(ForwardedRequests.class);
    private static final String FORWARDED = ForwardedRequests.class.getName();

    private final AtomicBoolean told;

    /** @param named whether any proxy is named */
    ForwardedRequests(boolean named) {
        super(true);
        this.told = new AtomicBoolean(named);
    }

    static boolean isForwarded(ServletRequest request) {
        return request.getAttribute(FORWARDED) != null;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            request.setAttribute(FORWARDED, true);
            if (told.compareAndSet(false, true)) {
                LOG.warn("{} forwards requests and is not believed; if it is your proxy, name it in tidu.trusted-proxies",
                        request.getRemoteAddr());
            }
        }
        getNext().invoke(request, response);
    }
}
